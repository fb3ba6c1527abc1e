import { z } from 'zod'
import { faultsOf, type Fault } from './faults.ts'
import { parsePlaced, PolicyError, type Placed } from './parse.ts'
import { Scenario } from './scenario.ts'

/** A value of the table, and so of any place where a placeholder may stand. */
export const Cell = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()])
export type Cell = z.infer<typeof Cell>
/** A table: each line gives every `<name>` in the scenario its value. */
export const Examples = z
  .array(z.record(z.string().regex(/^[\w-]+$/), Cell))
  .min(1)
  .max(10_000)
const Outline = z.looseObject({ name: z.string(), examples: Examples.optional() })

/**
 * The journeys of a scenario file: one, or one for each line of its `examples`. Throws PolicyError with
 * `file:line:col path: expected …, got …` for each fault.
 */
export function scenarioCases(file: string, text: string): readonly Placed<Scenario>[] {
  const isOutline = /^["']?examples["']?\s*:/m.test(text)
  if (!isOutline) return [parsePlaced(file, text, Scenario)]
  const { value, say, placeOf } = parsePlaced(file, text, Outline)
  const { examples, ...outline } = value
  if (examples === undefined) return [parsePlaced(file, text, Scenario)]
  const faults = new Set<string>()
  const cases = examples.flatMap((example) => {
    const missing: Fault[] = []
    const filled = fill(outline, example, [], missing) as typeof outline
    const isNamed = filled.name !== outline.name
    const named = isNamed ? filled : { ...filled, name: `${filled.name} · ${wordsOf(example)}` }
    const result = Scenario.safeParse(named)
    const found = result.success
      ? missing
      : [...missing, ...result.error.issues.flatMap((issue) => faultsOf(issue, named))]
    for (const fault of found) faults.add(say(fault))
    return result.success ? [{ value: result.data, say, placeOf }] : []
  })
  if (faults.size > 0) throw new PolicyError([...faults])
  return cases
}

function wordsOf(example: Readonly<Record<string, Cell>>): string {
  return Object.values(example).map(textOf).join(', ')
}

function textOf(cell: Cell): string {
  return Array.isArray(cell) ? cell.join(', ') : String(cell)
}

/** Where a value of the table goes. */
export const placeholder = /<([\w-]+)>/g

/** A value with its placeholders filled in; one that stands alone becomes what the table has, of its own type. */
function fill(
  value: unknown,
  example: Readonly<Record<string, Cell>>,
  path: Fault['path'],
  missing: Fault[],
): unknown {
  if (Array.isArray(value))
    return value.map((each: unknown, index) => fill(each, example, [...path, index], missing))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        fill(each, example, [...path, key], missing),
      ]),
    )
  if (typeof value !== 'string') return value
  const cell = (name: string): Cell => {
    if (Object.hasOwn(example, name)) return example[name] ?? ''
    const expected = `a column of the examples (${Object.keys(example).join(', ')})`
    missing.push({ path, expected, got: `<${name}>` })
    return ''
  }
  const [, alone] = /^<([\w-]+)>$/.exec(value) ?? []
  return alone === undefined
    ? value.replaceAll(placeholder, (_, name: string) => textOf(cell(name)))
    : cell(alone)
}
