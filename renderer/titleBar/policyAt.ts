/**
 * The policy argument for a date or a date and time that a person wrote; a date alone means its last instant.
 * Nothing when there is no such day or time.
 */
export function policyAt(pack: string, text: string, zone: string): string | undefined {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]+(\d{1,2})[:：](\d{2}))?$/.exec(
    text.trim(),
  )
  if (found === null) return undefined
  const [, year = '', month = '', day = '', hour, minute = ''] = found
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isDay(date) || !year.startsWith('20')) return undefined
  if (hour === undefined) return `${pack}@${date}`
  if (Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${pack}@${date}T${hour.padStart(2, '0')}:${minute}:00${zone}`
}

function isDay(date: string): boolean {
  const at = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date)
}
