import process from 'node:process'
import { chosenElectron } from '../chosenElectron.mjs'
import { isRootOnLinux } from '../display.mjs'
import { root } from '../packages.mjs'
import { launchHeld } from './launchHeld.mjs'

/** Launches the built simulator with a data folder of its own. Chromium's sandbox does not run as root. */
export function launchHutong(data, flags = []) {
  return launchHeld({
    project: root,
    executablePath: chosenElectron().executable,
    args: [...(isRootOnLinux ? ['--no-sandbox'] : []), ...flags],
    cwd: root,
    chromiumSandbox: !isRootOnLinux,
    env: { ...process.env, HUTONG_DATA: data },
  })
}
