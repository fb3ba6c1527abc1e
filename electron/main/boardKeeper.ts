import { addressOf } from '../../policies/engine/address.ts'
import { boardOf, linkHosts, paymentHosts, type BoardView } from '../../policies/engine/board.ts'
import type { CompiledPolicy } from '../../policies/engine/compile.ts'
import type { Law } from '../../policies/engine/law.ts'
import type { Overlay } from '../../policies/engine/model.ts'
import { makeRequestJudge, type RequestJudge } from '../../policies/engine/requestJudge.ts'
import { switchAt } from '../../policies/engine/switches.ts'
import type { World } from '../../policies/engine/world.ts'
import type { BoardState } from '../ipc/board.ts'

/** The switchboard as it stands under the law in force. */
export type BoardKeeper = Readonly<{
  show: (view: BoardView) => void
  state: () => BoardState
}>

export function keepBoard(law: () => Law, overlay: () => Overlay): BoardKeeper {
  let view: BoardView = { kind: 'link', host: 'wechat' }
  let known: Readonly<{ key: readonly unknown[]; board: BoardState }> | undefined
  const judges = new WeakMap<CompiledPolicy, RequestJudge>()
  const judgeOf = (policy: CompiledPolicy): RequestJudge => {
    const judge = judges.get(policy) ?? makeRequestJudge(policy)
    judges.set(policy, judge)
    return judge
  }
  const make = (): BoardState => {
    const { policy, at } = law()
    const { world } = policy
    const { columns, rows } = boardOf(policy, judgeOf(policy), view, at)
    return {
      view,
      hosts: { link: linkHosts(world), payment: paymentHosts(world) },
      columns,
      rows: rows.map((row) => ({
        ...row,
        ...shownHost(world, row.system),
        cells: row.cells.map((cell, index) => {
          if (cell === undefined) return null
          const own = switchAt(overlay(), {
            view,
            system: row.system,
            column: columns[index] ?? '',
          })
          return own === undefined ? cell : { ...cell, switched: own.rollout }
        }),
      })),
    }
  }
  return {
    show: (next) => {
      view = next
    },
    state: () => {
      const { policy, at } = law()
      const key = [policy, at, view]
      if (known === undefined || known.key.some((each, index) => each !== key[index]))
        known = { key, board: make() }
      return known.board
    },
  }
}

function shownHost({ systems }: World, id: string): Readonly<{ host?: string }> {
  const system = systems.get(id)
  const example = system?.example && addressOf(system.example)?.host
  const host = example ?? system?.domains[0]
  return host === undefined ? {} : { host }
}
