import type { LawState, PackChoice } from '../../electron/ipc/law.ts'

type Beside = Readonly<{ policy: string; hasOwn: boolean }>

/**
 * What a law is best seen beside: with changes of one's own, the same without them; else the pack's next named date,
 * or the last one before.
 */
export function otherLaw(
  law: Pick<LawState, 'label' | 'at' | 'overrides'>,
  pack: Pick<PackChoice, 'presets'> | undefined,
): Beside {
  if (law.overrides > 0) return { policy: law.label, hasOwn: false }
  const presets = pack?.presets ?? []
  const here = Date.parse(law.at)
  const other =
    presets.find(({ at }) => Date.parse(at) > here) ??
    presets.findLast(({ at }) => Date.parse(at) < here)
  return { policy: other?.name ?? law.label, hasOwn: true }
}
