import type { ApiEntry, ApiOption } from '../../api/apiTable.ts'

const names = {
  string: 'String',
  number: 'Number',
  boolean: 'Boolean',
  array: 'Array',
  object: 'Object',
  function: 'Function',
} as const

/**
 * What is wrong with an options object, in WeChat's words, or undefined. As on a phone, options that may be left
 * out are coerced where they are numbers or booleans.
 */
export function checkOptions(entry: ApiEntry, options: unknown): string | undefined {
  const required = entry.options.filter((option) => option.isRequired)
  if (typeof options !== 'object' || options === null) {
    const isNeeded = required.length > 0 || (options !== undefined && options !== null)
    return isNeeded ? `parameter should be Object instead of ${typeName(options)};` : undefined
  }
  const given = options as Readonly<Record<string, unknown>>
  const faults = entry.options.map((option) => faultOf(option, given[option.name])).join('')
  return faults === '' ? undefined : faults
}

function faultOf(option: ApiOption, value: unknown): string {
  if (option.type === 'any' || option.type === 'function') return ''
  const isLenient = option.type === 'number' || option.type === 'boolean'
  const isAbsent = value === undefined || value === null
  if (!option.isRequired && (isAbsent || isLenient)) return ''
  const wanted = names[option.type]
  const got = typeName(value)
  if (got === wanted || (wanted === 'Object' && typeof value === 'object' && !isAbsent)) return ''
  return `parameter.${option.name} should be ${wanted} instead of ${got};`
}

function typeName(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1).replace('AsyncFunction', 'Function')
}
