import type { Words } from '../engine/model.ts'

/** Attributes whose conditions are spans: half-open, an open side left out or infinite. */
const spans: ReadonlySet<string> = new Set(['at', 'rollout', 'strikes', 'volume'])

/** A value of a span's attribute in words: one instant or number, or a span of them. */
export function spanWords(
  attribute: string,
  text: string,
  language: keyof Words,
): string | undefined {
  if (!spans.has(attribute)) return undefined
  const [start = '', end] = writtenInstants(text).split(/ ?– ?/)
  if (end === undefined) return start
  const from = start === '0' ? '' : start
  const until = end === 'Infinity' ? '' : end
  const words = attribute === 'at' ? instants : numbers
  return words(from, until)[language]
}

function instants(from: string, until: string): Words {
  if (until === '') return { zh: `${from} 起`, en: `from ${from}` }
  if (from === '') return { zh: `${until} 之前`, en: `until ${until}` }
  return { zh: `${from} 起，${until} 之前`, en: `from ${from} until ${until}` }
}

function numbers(from: string, until: string): Words {
  if (until === '') return { zh: `至少 ${from}`, en: `at least ${from}` }
  if (from === '') return { zh: `小于 ${until}`, en: `below ${until}` }
  return { zh: `至少 ${from}，小于 ${until}`, en: `at least ${from}, below ${until}` }
}

/** Instants without what everybody knows: the zone is the pack's, and midnight needs no time. */
function writtenInstants(text: string): string {
  return text.replace(
    /(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:Z|[+-]\d\d:\d\d)/g,
    (_, date: string, time: string) => (time === '00:00:00' ? date : `${date} ${time}`),
  )
}
