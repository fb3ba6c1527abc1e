import { hutong } from '../bridge.ts'
import { runCommand } from '../commands/runCommand.ts'
import { sidesNow } from '../diff/chosenSides.ts'
import { firstSides } from '../diff/firstSides.ts'
import { stateNow } from '../hostState.ts'
import { tell } from '../notice.ts'

/** Reads a dropped log under the two laws that are compared. */
export async function loadLog(file: File): Promise<void> {
  const path = hutong.pathOf?.(file)
  const state = stateNow()
  if (!path || state === undefined) return tell({ type: 'placeless' })
  runCommand('view.backtest')
  const sides = sidesNow() ?? firstSides(state.law, state.packs)
  const reply = await hutong.call('backtest.open', { path, ...sides })
  if (!reply.ok) tell({ type: 'problem', words: reply.problem })
}
