import type { enStory } from './enStory.ts'

export const zhStory: Readonly<Record<keyof typeof enStory, string>> = {
  'story.menu': '演示',
  'story.menuHint': '在两部手机上用大字讲一个故事',
  'story.ready': '故事',
  'story.open': '打开故事文件…',
  'story.where': '第 {{scene}} 幕，共 {{scenes}} 幕',
  'story.next': '下一幕',
  'story.back': '上一幕',
  'story.notes': '备注',
  'story.full': '全屏',
  'story.export': '存为网页…',
  'notice.told': '故事已写入',
  'story.end': '结束',
  'story.before': '之前',
  'story.after': '之后',
  'story.left': '到这里走不下去了。',
  'story.nothing': '还没有裁定。',
  'story.black': '黑屏中，按 B 继续。',
  'story.keys': '方向键或遥控器切换场景，N 显示备注，B 黑屏，Esc 结束。',
}
