import type { HostState } from '../../../electron/ipc/host.ts'
import { call } from '../../bridge.ts'
import { tell } from '../../notice.ts'

export function isRecording({ scenario }: HostState): boolean {
  return scenario?.phase === 'recording'
}

/** Is there a scenario that could be written? */
export function isWritten({ scenario }: HostState): boolean {
  return scenario?.phase === 'stopped'
}

/** Writes it to its file, or where the person says. */
export async function saveScenario(isElsewhere: boolean): Promise<void> {
  const reply = await call('scenario.save', { isElsewhere })
  if (reply.ok && reply.path !== undefined) tell({ type: 'scenario', path: reply.path })
}
