import type { Law } from '../../policies/engine/law.ts'
import type { Resolve } from '../../policies/engine/site.ts'
import type { HostState } from '../ipc/host.ts'
import type { Inspection } from '../ipc/inspector.ts'
import type { LaneName } from '../ipc/lanes.ts'
import type { Live } from './attempts.ts'
import type { FlipKeeper } from './flipKeeper.ts'
import { decisionOf } from './hostState.ts'
import type { Lanes } from './lanes.ts'
import { whatIf, type WhatIf } from './whatIf.ts'

/** What the ruling panel tells of: an attempt, or what it might have been. */
export type Selection = Readonly<{
  show: (live: Live, lane: LaneName) => void
  /** An attempt of the log; the newest when none is named. */
  select: (attempt: string | undefined) => void
  /** Shows what might have been; false where there is no such change. */
  tryFlip: (index: number) => boolean
  leaveFlip: () => void
  state: () => Pick<HostState, 'decision'>
}>

export function keepSelection(
  lanes: () => Lanes,
  flips: FlipKeeper,
  inspect: (live: Live) => Inspection,
  resolve: Resolve,
): Selection {
  let selected: Readonly<{ live: Live; lane: LaneName }> | undefined
  let tried: WhatIf | undefined
  const lawOf = (lane: LaneName): Law => (lanes().of(lane) ?? lanes().inForce).law()
  return {
    show: (live, lane) => {
      selected = { live, lane }
    },
    select: (attempt) => {
      tried = undefined
      const named = lanes()
        .all()
        .map(({ name, attempts }) => ({
          lane: name,
          live: attempt === undefined ? attempts.newest() : attempts.find(attempt),
        }))
        .find(({ live }) => live !== undefined)
      if (named?.live) selected = { live: named.live, lane: named.lane }
      else if (attempt === undefined) selected = undefined
    },
    tryFlip: (index) => {
      if (selected === undefined) return false
      const { live } = selected
      const shown = tried?.live ?? live
      const law = lawOf(selected.lane)
      const request = flips.requestOf(shown, index)
      const row = flips.of(shown, law)?.[index]
      if (request === undefined || row === undefined) return false
      tried = whatIf(law, resolve, live, request, [...(tried?.changes ?? []), ...row.changes])
      return true
    },
    leaveFlip: () => {
      tried = undefined
    },
    state: () => {
      if (selected === undefined) return {}
      const { live, lane } = selected
      const law = lawOf(lane)
      // What might have been is shown until the law or what happened is another.
      if (tried?.of !== live || tried.law !== law) tried = undefined
      const shown = tried?.live ?? live
      const decision = {
        ...decisionOf(shown, law, flips.of(shown, law)),
        inspection: inspect(shown),
      }
      return { decision: tried ? { ...decision, whatIf: tried.changes } : decision }
    },
  }
}
