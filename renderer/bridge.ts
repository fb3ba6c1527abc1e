import type { HostBridge, HostCall, HostInput, Reply } from '../electron/ipc/host.ts'
import type { LaneName } from '../electron/ipc/lanes.ts'
import { tell } from './notice.ts'

declare global {
  interface Window {
    readonly hutong: HostBridge
  }
}
export const hutong: HostBridge = window.hutong

/** Calls main; a refusal is told to the person. */
export async function call<K extends HostCall>(
  name: K,
  input: HostInput<K>,
  lane?: LaneName,
): Promise<Reply> {
  const reply = await hutong.call(name, input, lane)
  if (!reply.ok) tell({ type: 'problem', words: reply.problem })
  return reply
}
