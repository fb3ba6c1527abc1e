import type { BrowserWindow } from 'electron'
import type { Library } from '../../../policies/engine/library.ts'
import type { Resolve } from '../../../policies/engine/site.ts'
import type { LogEntry, Reply } from '../../ipc/host.ts'
import type { Lanes } from '../lanes.ts'
import { phonePicture } from '../phonePicture.ts'
import { isOnScreen } from '../screenText.ts'
import { settled } from '../settled.ts'
import { makeRunner, type Runner } from './runnerKeeper.ts'
import { makeWindowReplay } from './windowReplay.ts'

/** A runner whose phone is the one in the window. */
export function startRunner(
  world: Readonly<{ library: Library; resolve: Resolve; window: BrowserWindow; lanes: Lanes }>,
  law: Readonly<{
    policy: () => string
    choose: (policy: string) => Reply | Promise<Reply>
  }>,
  log: () => readonly LogEntry[],
  changed: () => void,
): Runner {
  const { library, resolve, window, lanes } = world
  const pictureOf = async (): Promise<string> => {
    const guest = lanes.inForce.guests.shown()
    await settled([window.webContents, ...(guest ? [guest.view.webContents] : [])])
    return phonePicture('a', window, lanes)
  }
  const onPhone = makeWindowReplay(
    lanes,
    law.policy,
    law.choose,
    log,
    pictureOf,
    (text, patience) => isOnScreen(window.webContents, lanes.inForce, text, patience),
  )
  return makeRunner(library, resolve, onPhone, changed)
}
