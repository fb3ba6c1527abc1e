import { isOn, recordOf } from '../attributeValues.ts'

/** Values of theme.json in place of the `@names` that app.json and pages use, by day or by night. */
export function themed(
  value: unknown,
  app: Readonly<Record<string, unknown>>,
  isNight: boolean,
): unknown {
  const names = recordOf(
    recordOf(app['theme'])[isNight && isOn(app['darkmode']) ? 'dark' : 'light'],
  )
  const read = (part: unknown): unknown => {
    if (typeof part === 'string')
      return part.startsWith('@') ? (names[part.slice(1)] ?? part) : part
    if (Array.isArray(part)) return part.map(read)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, read(inner)]))
  }
  return read(value)
}
