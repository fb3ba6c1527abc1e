import { spawn } from 'node:child_process'
import process from 'node:process'
import { chosenElectron } from './chosenElectron.mjs'
import { isHeadless, isRootOnLinux } from './display.mjs'
import { root } from './packages.mjs'
import { attempt, say, SetupError } from './say.mjs'

/** `npm start`: opens the simulator, or takes the guided tour where there is no display. */
await attempt(async () => {
  if (isHeadless) {
    say('There is no display, so the guided tour runs in the real window under Xvfb')
    const { takeTour } = await import('./tour/takeTour.mjs')
    process.exitCode = await takeTour(process.argv.slice(2))
  } else process.exitCode = await openWindow()
})

/** Answers with the exit code of the window's process. */
function openWindow() {
  if (isRootOnLinux)
    say('You are root, and Chromium runs no sandbox for root: starting with --no-sandbox')
  const flags = isRootOnLinux ? ['--no-sandbox'] : []
  say('Opening Hutong; close its window or press Ctrl+C to end')
  const window = spawn(chosenElectron().executable, [...flags, root, ...process.argv.slice(2)], {
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
