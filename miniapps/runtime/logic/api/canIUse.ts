import type { ApiTables } from './makeApis.ts'
import { components } from './components.ts'
import { textOf } from './given.ts'

/**
 * `api.object.option.value`, `api.success.key`, `api.return.key`, `Class.method`, `component.attribute`. An API that is
 * not simulated counts as absent: the program's own way around it is then seen.
 */
export function canIUse(
  question: unknown,
  tables: ApiTables,
  isSimulated: (api: string) => boolean,
): boolean {
  const words = textOf(question).split('.')
  // Alipay's `ap.openURL` is one name.
  const isWithin = tables.apis.get(words.slice(0, 2).join('.')) !== undefined
  const name = isWithin ? words.splice(0, 2).join('.') : (words.shift() ?? '')
  const [part, key, value] = words
  const methods = tables.classes.get(name)
  if (methods !== undefined) return part === undefined || methods.has(part)
  const attributes = components.get(name)
  if (attributes !== undefined && part === undefined) return true
  if (attributes !== undefined && tables.apis.get(name) === undefined)
    return attributes === 'any' || attributes.has(part ?? '')
  const entry = tables.apis.get(name)
  if (entry === undefined || !isSimulated(name)) return false
  if (part === undefined || key === undefined) return true
  if (part !== 'object')
    return key === 'errMsg' || entry.keys.length === 0 || entry.keys.includes(key)
  if (['success', 'fail', 'complete'].includes(key)) return true
  const option = entry.options.find((one) => one.name === key)
  if (option === undefined) return false
  return value === undefined || option.literals.length === 0 || option.literals.includes(value)
}
