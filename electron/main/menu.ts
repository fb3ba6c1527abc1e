import { app, Menu, webContents, type BrowserWindow } from 'electron'
import type { MenuChoice } from '../ipc/commands.ts'
import { menuItems, type MenuFor } from './menuItems.ts'
import { zoomed } from './zoom.ts'

/** Keeps the app's menu in the window's language and up to date; what is returned looks whether it must change. */
export function keepMenu(
  window: BrowserWindow,
  read: () => Pick<MenuFor, 'language' | 'recent'>,
  rescaled: () => void,
): () => void {
  let shown: Pick<MenuFor, 'language' | 'recent'> | undefined
  const choose = (choice: MenuChoice): void => {
    const focused = webContents.getFocusedWebContents()
    const isGuest = focused !== null && focused !== window.webContents
    const isText = 'command' in choice && /^edit\.(undo|redo)$/.test(choice.command)
    if (isGuest && isText) {
      if (choice.command === 'edit.undo') focused.undo()
      else focused.redo()
      return
    }
    window.webContents.focus()
    window.webContents.send('host-menu', choice)
  }
  const zoom = (step: -1 | 0 | 1): void => {
    const [width = 0] = window.getContentSize()
    window.webContents.setZoomFactor(zoomed(window.webContents.getZoomFactor(), step, width))
    rescaled()
  }
  const inspect = (): void =>
    (webContents.getFocusedWebContents() ?? window.webContents).toggleDevTools()
  return () => {
    const next = read()
    if (shown?.language === next.language && shown.recent === next.recent) return
    shown = next
    const { isPackaged } = app
    const isMac = process.platform === 'darwin'
    const items = menuItems({ ...next, isMac, isPackaged }, { choose, zoom, inspect })
    Menu.setApplicationMenu(Menu.buildFromTemplate([...items]))
  }
}
