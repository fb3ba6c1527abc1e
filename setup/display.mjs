import { spawn, spawnSync } from 'node:child_process'
import process from 'node:process'
import { SetupError } from './say.mjs'

/** Linux without a display server: windows then live under Xvfb. */
export const isHeadless =
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY

/** Chromium refuses its own sandbox to root, and only then it is switched off. */
export const isRootOnLinux = process.platform === 'linux' && process.getuid() === 0

/** Starts Xvfb on a free display number, names it in DISPLAY, and answers with how to end it. */
export async function openDisplay(size = '1600x1000') {
  if (spawnSync('Xvfb', ['-help'], { stdio: 'ignore' }).error)
    throw new SetupError(
      'There is no display, and Xvfb is not installed.',
      'install xvfb with your package manager, or run the same command where there is a display.',
    )
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once('data', (text) => resolve(text.toString().trim()))
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
  })
  process.env.DISPLAY = `:${number}`
  return () => server.kill()
}
