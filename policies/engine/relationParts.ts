import type { Place, Taken, Way } from './ruleBoxes.ts'
import { ownerOf, relationOf } from './world.ts'

/** For some askers in some stretch of time, how they stand to every owner. */
export type RelationPart = Readonly<{
  askers: Way
  span: Way
  relations: ReadonlyMap<string, string>
}>

/** Askers and times in groups that stand alike to every owner. */
export function relationParts(place: Place, at: number | undefined): readonly RelationPart[] {
  const key = String(at)
  const known = place.relations.get(key)
  if (known) return known
  const { world, axes, subject } = place
  const askerAxis = axes.findIndex(
    ({ name }) => name === (subject === 'link' ? 'host' : 'merchant'),
  )
  const timeAxis = axes.findIndex(({ name }) => name === 'at')
  const instants = at === undefined ? ((axes[timeAxis]?.values ?? []) as readonly number[]) : [at]
  const askers = (axes[askerAxis]?.values ?? []) as readonly string[]
  const owners = [...new Set(['unknown', ...world.registry.systems.map(({ owner }) => owner)])]
  const groups = new Map<string, { row: readonly string[]; cells: Map<string, Taken> }>()
  for (const asking of new Set(askers.map((each) => ownerOf(world, each)))) {
    const times = new Map<string, { row: readonly string[]; span: Taken }>()
    for (const [index, instant] of instants.entries()) {
      const row = owners.map((owner) => relationOf(world, asking, owner, instant))
      const time = times.get(row.join()) ?? { row, span: new Uint8Array(instants.length) }
      time.span[index] = 1
      times.set(row.join(), time)
    }
    for (const [name, { row, span }] of times) {
      const group = groups.get(name) ?? { row, cells: new Map<string, Taken>() }
      const spanKey = span.join('')
      const cell = group.cells.get(spanKey) ?? new Uint8Array(askers.length)
      for (const [index, asker] of askers.entries())
        if (ownerOf(world, asker) === asking) cell[index] = 1
      group.cells.set(spanKey, cell)
      groups.set(name, group)
    }
  }
  const parts = [...groups.values()].flatMap(({ row, cells }) =>
    [...cells].map(([spanKey, taken]): RelationPart => ({
      askers: new Map([[askerAxis, taken]]),
      span:
        at === undefined && spanKey.includes('0')
          ? new Map([[timeAxis, Uint8Array.from(spanKey, Number)]])
          : new Map(),
      relations: new Map(owners.map((owner, index) => [owner, row[index] ?? 'neutral'])),
    })),
  )
  place.relations.set(key, parts)
  return parts
}
