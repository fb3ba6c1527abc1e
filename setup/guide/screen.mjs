import { spawnSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { SetupError } from '../say.mjs'

/** The display holds the window at twice its size, so that its text is still clear when it is made smaller. */
export const display = '2880x1800'
export const flags = ['--force-device-scale-factor=2']
/** Without a window manager the window ends one pixel before the display does. */
const window = '2878x1798+0+0'

/** Pages slide in, and pictures in them come up, in ms. */
export const settling = 800

/** What stands on the display, guests included, as a small PNG. */
export async function takeScreen(file) {
  await pause(settling)
  const grabbed = run('import', ['-silent', '-window', 'root', '-crop', window, 'png:-'])
  shrink(grabbed, file)
}

/** A picture at half its size, in as many colours as a palette holds. */
export function shrink(picture, file) {
  const palette = ['-dither', 'None', '-colors', '256']
  run(
    'convert',
    ['png:-', '+repage', '-resize', '50%', '-strip', ...palette, `PNG8:${file}`],
    picture,
  )
}

function run(command, args, input) {
  const { error, status, stdout, stderr } = spawnSync(command, args, {
    input,
    maxBuffer: 64 * 2 ** 20,
  })
  if (error)
    throw new SetupError(
      `The pictures need ${command}, a part of ImageMagick.`,
      'install imagemagick with your package manager.',
    )
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${String(stderr)}`)
  return stdout
}
