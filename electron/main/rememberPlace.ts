import { screen, type BrowserWindow } from 'electron'
import { placeOn, type Place } from './windowPlace.ts'

/** A window that is moved is written when it has rested so long, in ms. */
const rest = 300

/** Puts a window where it stood last, and tells where it stands whenever that changed. */
export function rememberPlace(
  window: BrowserWindow,
  kept: Place | undefined,
  changed: (place: Place) => void,
): void {
  const displays = screen.getAllDisplays().map(({ workArea }) => workArea)
  const place = kept && placeOn(kept, displays)
  if (place !== undefined) window.setBounds(place)
  if (kept?.isMaximised === true) window.maximize()
  let timer: NodeJS.Timeout | undefined
  const tell = (): void => {
    clearTimeout(timer)
    if (window.isFullScreen() || window.isMinimized()) return
    changed({ ...window.getNormalBounds(), isMaximised: window.isMaximized() })
  }
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(tell, rest)
  }
  window.on('resize', soon)
  window.on('move', soon)
  window.on('maximize', soon)
  window.on('unmaximize', soon)
  window.on('close', tell)
}
