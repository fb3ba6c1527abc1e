import path from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import {
  commandIds,
  commands,
  menuOf,
  type CommandId,
  type CommandMenu,
  type MenuChoice,
} from '../ipc/commands.ts'
import { sampleNames, samples } from '../ipc/samples.ts'
import type { Language } from '../ipc/host.ts'

type Item = MenuItemConstructorOptions

export type MenuFor = Readonly<{
  language: Language
  isMac: boolean
  /** Developer tools are for whoever runs it from its sources. */
  isPackaged: boolean
  recent: readonly string[]
}>
export type MenuDeeds = Readonly<{
  choose: (choice: MenuChoice) => void
  zoom: (step: -1 | 0 | 1) => void
  inspect: () => void
}>

const line: Item = { type: 'separator' }
const startsSection: ReadonlySet<CommandId> = new Set<CommandId>([
  'view.board',
  'view.home',
  'view.phone',
  'view.zh',
  'view.light',
  'policy.reset',
  'scenario.open',
  'scenario.save',
])

/** The app's menu: the commands in their menus, and what a system does by itself by roles. */
export function menuItems(
  { language, isMac, isPackaged, recent }: MenuFor,
  { choose, zoom, inspect }: MenuDeeds,
): readonly Item[] {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const item = (id: CommandId): Item => ({
    id,
    label: commands[id].title[language],
    click: () => choose({ command: id }),
    ...accelerator(commands[id].keys[0]),
  })
  const ofMenu = (menu: CommandMenu, ...apart: readonly CommandId[]): readonly Item[] =>
    commandIds
      .filter((id) => menuOf(id) === menu && !apart.includes(id))
      .flatMap((id) => (startsSection.has(id) ? [line, item(id)] : [item(id)]))
  const quit: Item = { role: 'quit', label: say('退出 Hutong', 'Quit Hutong') }
  const recentFiles: Item = {
    label: say('最近打开', 'Opened last'),
    enabled: recent.length > 0,
    submenu: recent.map((file) => ({
      label: path.basename(file),
      toolTip: file,
      click: () => choose({ recent: file }),
    })),
  }
  const sampleFiles: Item = {
    label: say('示例', 'Samples'),
    submenu: sampleNames.map((sample) => ({
      label: samples[sample][language],
      click: () => choose({ sample }),
    })),
  }
  const appMenu: Item = {
    label: 'Hutong',
    submenu: [
      item('help.about'),
      line,
      item('file.settings'),
      line,
      { role: 'hide', label: say('隐藏 Hutong', 'Hide Hutong') },
      { role: 'hideOthers', label: say('隐藏其他', 'Hide others') },
      { role: 'unhide', label: say('全部显示', 'Show all') },
      line,
      quit,
    ],
  }
  return [
    ...(isMac ? [appMenu] : []),
    {
      label: say('文件', 'File'),
      submenu: [
        item('file.open-policy'),
        recentFiles,
        ...ofMenu('file', 'file.open-policy', 'file.settings'),
        ...(isMac ? [] : [line, item('file.settings'), line, quit]),
      ],
    },
    {
      label: say('编辑', 'Edit'),
      submenu: [
        item('edit.undo'),
        item('edit.redo'),
        line,
        { role: 'cut', label: say('剪切', 'Cut') },
        { role: 'copy', label: say('复制', 'Copy') },
        { role: 'paste', label: say('粘贴', 'Paste') },
        { role: 'selectAll', label: say('全选', 'Select all') },
        line,
        ...ofMenu('edit', 'edit.undo', 'edit.redo'),
      ],
    },
    {
      label: say('视图', 'View'),
      submenu: [
        ...ofMenu('view'),
        line,
        { label: say('放大', 'Zoom in'), accelerator: 'CmdOrCtrl+=', click: () => zoom(1) },
        { label: say('缩小', 'Zoom out'), accelerator: 'CmdOrCtrl+-', click: () => zoom(-1) },
        { label: say('实际大小', 'Actual size'), accelerator: 'CmdOrCtrl+0', click: () => zoom(0) },
        { role: 'togglefullscreen', label: say('全屏', 'Full screen') },
        ...(isPackaged
          ? []
          : [
              line,
              {
                label: say('焦点所在页面的开发者工具', 'Developer tools of the focused view'),
                accelerator: 'F12',
                click: inspect,
              },
            ]),
      ],
    },
    { label: say('规则', 'Policy'), submenu: [...ofMenu('policy')] },
    { label: say('场景', 'Scenario'), submenu: [...ofMenu('scenario')] },
    {
      label: say('窗口', 'Window'),
      role: 'window',
      submenu: [
        { role: 'minimize', label: say('最小化', 'Minimise') },
        { role: 'close', label: say('关闭', 'Close') },
      ],
    },
    {
      label: say('帮助', 'Help'),
      role: 'help',
      submenu: [
        ...ofMenu('help', 'help.about'),
        sampleFiles,
        ...(isMac ? [] : [line, item('help.about')]),
      ],
    },
  ]
}

/** The keys as the menu writes them. A key that people also type is the window's own. */
function accelerator(keys: string | undefined): Item {
  if (keys === undefined || keys.length === 1) return {}
  const names: Readonly<Record<string, string>> = {
    mod: 'CmdOrCtrl',
    shift: 'Shift',
    alt: 'Alt',
    ArrowLeft: 'Left',
    ArrowRight: 'Right',
  }
  return {
    accelerator: keys
      .split('+')
      .map((part) => names[part] ?? part)
      .join('+'),
    registerAccelerator: keys.startsWith('mod+'),
  }
}
