import { addressOf } from '../../policies/engine/address.ts'
import { linkHosts, makeBoard, paymentHosts, type BoardView } from '../../policies/engine/board.ts'
import type { CompiledPolicy } from '../../policies/engine/compile.ts'
import type { Law } from '../../policies/engine/law.ts'
import type { Overlay } from '../../policies/engine/model.ts'
import { switchAt } from '../../policies/engine/switches.ts'
import type { World } from '../../policies/engine/world.ts'
import type { BoardState } from '../ipc/board.ts'
import { eraAt } from './eraAt.ts'
import { whileSame } from './remember.ts'

/** The switchboard as it stands under the law in force. */
export type BoardKeeper = Readonly<{
  show: (view: BoardView) => void
  state: () => BoardState
}>

export function keepBoard(law: () => Law, overlay: () => Overlay): BoardKeeper {
  let shown: BoardView = { kind: 'link', host: usualHost }
  const boards = whileSame((policy: CompiledPolicy, view: BoardView) => makeBoard(policy, view))
  // The era stands for the date: between two turns of the law no crossing becomes another.
  const made = whileSame((policy: CompiledPolicy, _era: number, wanted: BoardView): BoardState => {
    const { world, pack } = policy
    const hosts = {
      link: linkHosts(world, pack.region),
      payment: paymentHosts(world, pack.region),
    }
    const view = viewOf(wanted, hosts)
    const { columns, rows } = boards(policy, view)(law().at)
    return {
      view,
      hosts,
      columns,
      rows: rows.map((row) => ({
        ...row,
        ...shownHost(world, row.system),
        cells: row.cells.map((cell, index) => {
          if (cell === undefined) return null
          const column = columns[index] ?? ''
          const own = switchAt(overlay(), { view, system: row.system, column })
          return own === undefined ? cell : { ...cell, switched: own.rollout }
        }),
      })),
    }
  })
  return {
    show: (next) => {
      shown = next
    },
    state: () => {
      const era = eraAt(law(), shown.kind === 'link' ? 'links' : 'payments')
      return made(law().policy, era, shown)
    },
  }
}

const usualHost = 'wechat'

/** The board that was asked for, or one that people of the region have. */
function viewOf(view: BoardView, { link, payment }: BoardState['hosts']): BoardView {
  if (view.kind === 'payment')
    return view.host === undefined || payment.includes(view.host) ? view : { kind: 'payment' }
  if (link.includes(view.host)) return view
  return { kind: 'link', host: link.includes(usualHost) ? usualHost : (link[0] ?? usualHost) }
}

function shownHost({ systems }: World, id: string): Readonly<{ host?: string }> {
  const system = systems.get(id)
  const example = system?.example && addressOf(system.example)?.host
  const host = example ?? system?.domains[0]
  return host === undefined ? {} : { host }
}
