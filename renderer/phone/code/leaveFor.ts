import type { CodeHost } from '../../../electron/ipc/codes.ts'
import { call } from '../../bridge.ts'
import { apps } from '../apps.ts'

/** Goes back to the host's first screen. */
export function leaveFor(host: CodeHost): void {
  const app = apps.find(({ id }) => id === host)
  void call('phone.show', { screen: app?.screen ?? { type: 'home' } })
}
