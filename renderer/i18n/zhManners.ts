import type { enManners } from './enManners.ts'

/** The same keys as enManners.ts. */
export const zhManners: Readonly<Record<keyof typeof enManners, string>> = {
  'palette.title': '转到',
  'palette.hint': '命令、日期、规则、应用或人…',
  'palette.found': '找到的',
  'palette.none': '没有包含这些字的。',
  'palette.open': '转到（{{keys}}）',
  'palette.command': '命令',
  'palette.date': '日期',
  'palette.rule': '生效的规则',
  'palette.system': '开关板上',
  'palette.story': '演示',
  'palette.person': '人',
  'palette.file': '最近打开',

  'shortcuts.title': '键盘快捷键',
  'shortcuts.parts': '焦点在其中时',
  'shortcuts.space': '空格',
  'shortcuts.play': '时间线：播放或暂停',
  'shortcuts.step': '时间线：后一个或前一个变化',
  'shortcuts.ends': '时间线：最早或最晚的变化',
  'shortcuts.switch': '开关板：下一种裁定',
  'shortcuts.unswitch': '开关板：收回开关',

  'menu.file': '文件',
  'menu.edit': '编辑',
  'menu.view': '视图',
  'menu.policy': '规则',
  'menu.help': '帮助',
}
