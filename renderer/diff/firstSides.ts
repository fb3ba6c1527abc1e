import type { DiffSide } from '../../electron/ipc/diff.ts'
import type { LawState, PackChoice } from '../../electron/ipc/law.ts'
import { instantOf, isoOf } from '../../policies/engine/instant.ts'

export type Sides = Readonly<{ a: DiffSide; b: DiffSide }>

/**
 * What is compared before anybody chooses: the pack as it is with the law in force, where the user changed it; else
 * what stood before the newest opening with what stands now.
 */
export function firstSides(
  law: Pick<LawState, 'label' | 'pack' | 'at' | 'overrides'>,
  packs: readonly PackChoice[],
): Sides {
  const { label, overrides } = law
  const isChanged = overrides > 0
  const before = isChanged ? label : policyBefore(law, packs)
  return { a: { policy: before, overlay: false }, b: { policy: label, overlay: isChanged } }
}

/** The preset on the eve of the newest opening; where none is of those days, the last second before it. */
function policyBefore(
  { label, pack: name, at }: Pick<LawState, 'label' | 'pack' | 'at'>,
  packs: readonly PackChoice[],
): string {
  const pack = packs.find((each) => each.name === name)
  const now = instantOf(at, 'Z') ?? 0
  const instants = (pack?.events ?? [])
    .filter(({ isNote }) => !isNote)
    .map((event) => instantOf(event.at, 'Z') ?? 0)
    .filter((instant) => instant <= now)
    .toSorted((one, other) => other - one)
  const [newest] = instants
  if (pack === undefined || newest === undefined) return label
  const earlier = instants.find((instant) => instant < newest) ?? 0
  const eve = pack.presets.findLast((preset) => {
    const instant = instantOf(preset.at, pack.zone) ?? 0
    return instant >= earlier && instant < newest
  })
  if (eve !== undefined) return eve.name
  const last = isoOf(newest - 1_000, pack.zone)
  return `${name}@${last.includes('T23:59:59') ? last.slice(0, 10) : last}`
}
