import { spawn } from 'node:child_process'
import process from 'node:process'
import { chosenElectron } from './chosenElectron.mjs'
import { isRootOnLinux } from './display.mjs'
import { root } from './packages.mjs'
import { say, SetupError } from './say.mjs'

/** Answers with the exit code of the window's process. */
export function openWindow(args) {
  if (isRootOnLinux)
    say('You are root, and Chromium runs no sandbox for root: starting with --no-sandbox')
  const flags = isRootOnLinux ? ['--no-sandbox'] : []
  say('Opening Hutong; close its window or press Ctrl+C to end')
  const window = spawn(chosenElectron().executable, [...flags, root, ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => window.kill(signal))
  return new Promise((resolve, reject) => {
    window.on('exit', (code) => resolve(code ?? 0))
    window.on('error', (error) =>
      reject(
        new SetupError(
          `Electron does not start: ${error.message}.`,
          'delete node_modules/.hutong and run  npm start  again.',
        ),
      ),
    )
  })
}
