import { Menu, type MenuItemConstructorOptions } from 'electron'

/** The app's menu, by roles; nothing in it opens the outside world. */
export function makeMenu(
  language: 'zh' | 'en',
  isPackaged: boolean,
  openProgram: () => void,
): Menu {
  const zh = language === 'zh'
  const view: MenuItemConstructorOptions[] = [
    { role: 'togglefullscreen', label: zh ? '全屏' : 'Full screen' },
    ...(isPackaged
      ? []
      : [{ role: 'toggleDevTools', label: zh ? '开发者工具' : 'Developer tools' } as const]),
  ]
  return Menu.buildFromTemplate([
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: zh ? '文件' : 'File',
      submenu: [
        {
          label: zh ? '打开小程序文件夹…' : 'Open mini-program folder…',
          accelerator: 'CmdOrCtrl+O',
          click: openProgram,
        },
        { type: 'separator' },
        { role: 'quit', label: zh ? '退出' : 'Quit' },
      ],
    },
    { role: 'editMenu', label: zh ? '编辑' : 'Edit' },
    { label: zh ? '视图' : 'View', submenu: view },
    { role: 'windowMenu', label: zh ? '窗口' : 'Window' },
  ])
}
