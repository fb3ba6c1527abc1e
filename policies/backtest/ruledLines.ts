import type { CompiledPolicy } from '../engine/compile.ts'
import { ownerOf } from '../engine/world.ts'
import type { RowFormat, Ruled } from './ruled.ts'
import { decidedBy } from './report.ts'
import { csvAsJson } from './wholeRow.ts'

/** What a ruled row gets beside its own columns; the last three only where there is a second policy. */
export const ruledColumns = [
  'target',
  'owner',
  'verdict',
  'presentation',
  'rule',
  'against_verdict',
  'against_presentation',
  'against_rule',
] as const

/** Before our names in a line, so that no column of the row is meant. */
export const ours = 'hutong_'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Rows with their rulings, as NDJSON: the row's own columns, its piece, and its line in it. */
export type RuledLines = Readonly<{
  begin(piece: number, format: RowFormat): void
  hear(ruled: Readonly<Ruled>, bytes: Uint8Array): void
  /** What was heard since the last time. */
  take(): string
}>

export function makeRuledLines(
  policies: readonly CompiledPolicy[],
  targets: readonly string[],
): RuledLines {
  const [first] = policies
  if (first === undefined) throw new Error('rulings need a policy')
  const { world } = first
  let text = ''
  let piece = 0
  let format: RowFormat = { type: 'json' }
  const rulings = new Map<string, string>()
  const rulingsOf = ({ subject, target, rules }: Readonly<Ruled>): string => {
    const key = `${subject} ${target} ${rules.join(' ')}`
    const known = rulings.get(key)
    if (known !== undefined) return known
    const name = targets[target] ?? 'unknown'
    const said = policies.flatMap((policy, side) => {
      const { verdict, presentation, rule } = decidedBy(policy, subject, rules[side] ?? 0)
      return [verdict, presentation, rule]
    })
    const values = [name, ownerOf(world, name), ...said]
    const made = ruledColumns
      .slice(0, values.length)
      .map((column, index) => `"${ours}${column}":${JSON.stringify(values[index])}`)
      .join(',')
    rulings.set(key, made)
    return made
  }
  return {
    begin: (number, of) => {
      piece = number
      format = of
    },
    hear: (ruled, bytes) => {
      const row = decoder.decode(bytes.subarray(ruled.start, ruled.end)).trim()
      const own = format.type === 'json' ? row : csvAsJson(format.names, row)
      const place = `"${ours}piece":${piece},"${ours}line":${ruled.line},`
      const rest = own.slice(1).trimStart()
      text += `{${place}${rulingsOf(ruled)}${rest.startsWith('}') ? '' : ','}${rest}\n`
    },
    take: () => {
      const taken = text
      text = ''
      return taken
    },
  }
}
