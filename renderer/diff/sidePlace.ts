import type { DiffSide } from '../../electron/ipc/diff.ts'
import type { PackChoice } from '../../electron/ipc/law.ts'
import { instantOf, isoOf } from '../../policies/engine/instant.ts'
import type { Words } from '../../policies/engine/model.ts'

/** Where a side's law stands. */
export type SidePlace = Readonly<{ pack: PackChoice; at: string; preset?: string }>

/** The pack and instant that a policy argument means; undefined where there are none. */
export function sidePlace(policy: string, packs: readonly PackChoice[]): SidePlace | undefined {
  for (const pack of packs) {
    const preset = pack.presets.find(({ name }) => name === policy)
    const date = policy.startsWith(`${pack.name}@`) ? policy.slice(pack.name.length + 1) : undefined
    const instant = instantOf(preset?.at ?? date ?? '', pack.zone)
    if (instant !== undefined)
      return { pack, at: isoOf(instant, pack.zone), ...(preset ? { preset: preset.name } : {}) }
  }
  return undefined
}

/** What a side is called in a text of its own: its pack, its instant, and whether the user changed it. */
export function sideWords({ policy, overlay }: DiffSide, packs: readonly PackChoice[]): Words {
  const place = sidePlace(policy, packs)
  if (place === undefined) return { zh: policy, en: policy }
  const at = place.at.slice(0, 16).replace('T', ' ')
  const { zh, en } = place.pack.title
  return {
    zh: `${zh}，${at}${overlay ? '，含我的改动' : ''}`,
    en: `${en}, ${at}${overlay ? ', with my changes' : ''}`,
  }
}
