import type { CodeHost } from '../../../electron/ipc/codes.ts'
import { apps } from '../apps.ts'
import type { LaneCall } from '../lane.ts'

/** Goes back to the host's first screen. */
export function leaveFor(call: LaneCall, host: CodeHost): void {
  const app = apps.find(({ id }) => id === host)
  void call('phone.show', { screen: app?.screen ?? { type: 'home' } })
}
