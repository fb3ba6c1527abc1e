import { hutong } from '../bridge.ts'
import { runCommand } from '../commands/runCommand.ts'
import { stateNow } from '../hostState.ts'
import { tell } from '../notice.ts'

/** Hands a file to main as a scenario, and shows it; what is wrong with it stands there. */
export async function loadScenario(file: File): Promise<void> {
  const path = hutong.pathOf?.(file)
  const reply = await hutong.call('scenario.load', {
    name: file.name,
    text: await file.text(),
    ...(path ? { path } : {}),
  })
  if (!reply.ok && stateNow()?.scenario?.phase === 'recording')
    tell({ type: 'problem', words: reply.problem })
  runCommand('view.scenario')
}
