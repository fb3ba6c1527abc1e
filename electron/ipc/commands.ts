import type { Words } from '../../policies/engine/model.ts'
import type { SampleName } from './samples.ts'

/**
 * What a person can tell the app to do, once: the menu, the palette, the keys and their list are made of it. The part
 * before the dot is the menu. `mod` is Command on a Mac and Ctrl elsewhere.
 */
type Command = Readonly<{ title: Words; keys: readonly string[] }>

function command(zh: string, en: string, ...keys: readonly string[]): Command {
  return { title: { zh, en }, keys }
}

export const commands = {
  'file.open-policy': command('打开规则…', 'Open policy…', 'mod+O'),
  'file.open-program': command('打开小程序文件夹…', 'Open mini-program folder…', 'mod+shift+O'),
  'file.save-overlay': command('把改动另存为…', 'Save a copy of your overlay…', 'mod+shift+S'),
  'file.export-log': command('导出日志', 'Export the log'),
  'file.settings': command('设置…', 'Settings…', 'mod+,'),
  'edit.undo': command('撤销', 'Undo', 'mod+Z'),
  'edit.redo': command('重做', 'Redo', 'mod+shift+Z', 'mod+Y'),
  'edit.find': command('在工作台查找', 'Find on the desk', 'mod+F'),
  'edit.find-in-log': command('在日志中查找', 'Find in the log', 'mod+shift+F'),
  'view.palette': command('转到…', 'Go to anything…', 'mod+K'),
  'view.board': command('开关板', 'Switchboard', 'mod+1'),
  'view.text': command('规则文本', 'Policy text', 'mod+2'),
  'view.diff': command('差异', 'Differences', 'mod+3'),
  'view.rules': command('规则', 'Rules', 'mod+4'),
  'view.programs': command('小程序', 'Mini-programs', 'mod+5'),
  'view.scenario': command('场景', 'Scenario', 'mod+6'),
  'view.runner': command('回放', 'Replay', 'mod+7'),
  'view.backtest': command('回测', 'Back-test', 'mod+8'),
  'view.compare': command('对比两套规则', 'Compare two laws', 'mod+D'),
  'view.home': command('手机主屏幕', 'Home screen of the phone', 'mod+shift+H'),
  'view.phone': command('收起或展开手机', 'Put the phone away, or back'),
  'view.ruling': command('收起或展开裁定', 'Put the ruling away, or back'),
  'view.log': command('收起或展开日志', 'Put the log away, or back'),
  'view.panels': command('还原面板大小', 'Panels as they were first'),
  'view.zh': command('中文界面', 'Window in Chinese'),
  'view.en': command('英文界面', 'Window in English'),
  'view.light': command('浅色外观', 'Light theme'),
  'view.dark': command('深色外观', 'Dark theme'),
  'view.system': command('外观跟随系统', 'Same theme as the system'),
  'policy.date': command('转到日期…', 'Go to a date…', 'mod+G'),
  'policy.next': command('下一个重要日期', 'Next named date', 'alt+ArrowRight'),
  'policy.last': command('上一个重要日期', 'Named date before', 'alt+ArrowLeft'),
  'policy.reset': command('还原全部改动', 'Take back all overrides'),
  'scenario.record': command('开始或停止录制', 'Record, or stop recording', 'mod+shift+R'),
  'scenario.open': command('打开场景…', 'Open scenario…'),
  'scenario.save': command('保存场景', 'Save the scenario', 'mod+S'),
  'scenario.save-as': command('把场景另存为…', 'Save the scenario as…'),
  'scenario.copy': command('复制场景文本', 'Copy the scenario’s text'),
  'scenario.discard': command('收起场景', 'Put the scenario away'),
  'help.shortcuts': command('键盘快捷键', 'Keyboard shortcuts', '?'),
  'help.about': command('关于 Hutong', 'About Hutong'),
} as const satisfies Readonly<Record<string, Command>>

export type CommandId = keyof typeof commands
export const commandIds = Object.keys(commands) as readonly CommandId[]

/** What a person chose in the menu. */
export type MenuChoice = Readonly<
  { command: CommandId } | { recent: string } | { sample: SampleName }
>

/** The menus, in their order. */
export const commandMenus = ['file', 'edit', 'view', 'policy', 'scenario', 'help'] as const
export type CommandMenu = (typeof commandMenus)[number]

export function menuOf(id: CommandId): CommandMenu {
  return id.slice(0, id.indexOf('.')) as CommandMenu
}
