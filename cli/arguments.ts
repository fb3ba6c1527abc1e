import { parseArgs } from 'node:util'
import { didYouMean, UsageError } from './usageError.ts'

/** One option of a command; `value` is its placeholder in the help, and absent for a switch. */
export type Option = Readonly<{ value?: string; isRepeatable?: true; help: string }>
export type Options = Readonly<Record<string, Option>>

/** The options and operands of a command line, checked against what the command knows. */
export type Arguments = Readonly<{
  has: (name: string) => boolean
  text: (name: string) => string | undefined
  /** All values of a repeatable option, in order. */
  all: (name: string) => readonly string[]
  operands: readonly string[]
}>

/** Reads what follows a command's name; anything that the command does not know is a UsageError. */
export function readArguments(
  command: string,
  args: readonly string[],
  options: Options,
): Arguments {
  const hint = `Run hutong ${command} --help to see what it takes.`
  const { tokens, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(
        Object.entries(options).map(([name, { value }]) => [
          name,
          { type: value === undefined ? ('boolean' as const) : ('string' as const) },
        ]),
      ),
    },
  })
  const values = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    const option = name === 'help' ? { help: '' } : options[name]
    if (option === undefined || !Object.hasOwn({ ...options, help: true }, name)) {
      const meant = didYouMean(
        rawName,
        Object.keys(options).map((each) => `--${each}`),
      )
      throw new UsageError(`hutong ${command} has no option ${rawName}.${meant}`, hint)
    }
    if (option.value === undefined && value !== undefined)
      throw new UsageError(`${rawName} takes no value, got "${value}".`, hint)
    if (option.value !== undefined && value === undefined)
      throw new UsageError(`${rawName} needs a value: ${rawName} ${option.value}.`, hint)
    if (value !== undefined && !inlineValue && /^-./.test(value))
      throw new UsageError(
        `${rawName} needs a value, got the option ${value}.`,
        `If "${value}" is the value, write ${rawName}=${value}.`,
      )
    const before = values.get(name)
    if (before !== undefined && option.value !== undefined && option.isRepeatable !== true)
      throw new UsageError(`${rawName} is given twice.`, 'Leave one of them out.')
    values.set(name, [...(before ?? []), ...(value === undefined ? [] : [value])])
  }
  return {
    has: (name) => values.has(name),
    text: (name) => values.get(name)?.[0],
    all: (name) => values.get(name) ?? [],
    operands: positionals,
  }
}

/** The values of a repeatable option whose values may also be separated by commas. */
export function listed(values: readonly string[]): readonly string[] {
  return values.flatMap((value) => value.split(',')).filter((value) => value !== '')
}

/** A value that has to be one of a few words. */
export function oneOf<T extends string>(
  given: Arguments,
  name: string,
  known: readonly T[],
): T | undefined {
  const value = given.text(name)
  const found = known.find((each) => each === value)
  if (value === undefined || found !== undefined) return found
  throw new UsageError(
    `--${name} "${value}" is not known.${didYouMean(value, known)}`,
    `Known are ${known.join(', ')}.`,
  )
}
