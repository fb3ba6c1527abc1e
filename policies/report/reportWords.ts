import type { Friction } from '../engine/friction.ts'
import type { Ruling, Words } from '../engine/model.ts'

/** What a story's page says beside the story. */
export const reportWords = {
  language: { zh: '语言', en: 'Language' },
  theme: { zh: '外观', en: 'Appearance' },
  auto: { zh: '跟随系统', en: 'As the system' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  eyebrow: { zh: '一段路，两套规则', en: 'One journey, two laws' },
  laws: { zh: '两套规则', en: 'The two laws' },
  numbers: { zh: '三个数字', en: 'Three numbers' },
  way: { zh: '全程', en: 'The way at a glance' },
  together: { zh: '同路', en: 'together' },
  partsAt: { zh: '从第几幕起分开', en: 'the scene in which they part' },
  neverPart: { zh: '始终没有分开', en: 'they never part' },
  differs: { zh: '两边结果不同的幕数', en: 'scenes that end otherwise on either side' },
  deadEnds: { zh: '走不通的次数，A 与 B', en: 'dead ends, on A and on B' },
  scene: { zh: '第', en: 'Scene' },
  part: { zh: '从这里分开', en: 'Here they part' },
  moved: { zh: '规则已换', en: 'The law has moved on' },
  waits: { zh: '还没有操作。', en: 'Nothing is done yet.' },
  resting: { zh: '待机', en: 'At rest' },
  stays: {
    zh: '这一步在这里走不到，手机停在原处。',
    en: 'There is no such step here. The phone stays where it was.',
  },
  staysShort: { zh: '停在原处', en: 'Stays where it was' },
  offers: { zh: '收银台', en: 'The checkout' },
  rule: { zh: '规则', en: 'Rule' },
  inForce: { zh: '生效', en: 'In force' },
  sources: { zh: '来源', en: 'Sources' },
  noSource: { zh: '无', en: 'none' },
  noRule: { zh: '没有规则适用', en: 'no rule applies' },
  confidence: { zh: '可信度', en: 'Confidence' },
  state: { zh: '最后', en: 'In the end' },
  friction: { zh: '每条路要用户付出什么', en: 'What each way costs a person' },
  frictionHint: {
    zh: '整段路上的操作、页面、等待和走不通，越短越省事。',
    en: 'All that was done, seen, waited for and refused along the way. Shorter is easier.',
  },
  asTable: { zh: '以表格查看', en: 'See it as a table' },
  measure: { zh: '项目', en: 'Measure' },
  all: { zh: '全部裁定', en: 'Every ruling' },
  number: { zh: '幕', en: 'Scene' },
  side: { zh: '边', en: 'Side' },
  about: { zh: '问的是', en: 'About' },
  verdict: { zh: '裁定', en: 'Verdict' },
  presentation: { zh: '呈现', en: 'Looks like' },
  none: { zh: '这个故事没有作出裁定。', en: 'Nothing is ruled in this story.' },
  footer: {
    zh: '由 Hutong 互通模拟器依规则推演。手机是模拟的，规则按所列来源整理，不构成法律意见。',
    en: 'Told by Hutong, a simulator. The phones are simulated, and the rules are as the sources named have them. This is no legal advice.',
  },
} as const satisfies Readonly<Record<string, Words>>

export const measures = {
  taps: { zh: '操作', en: 'Taps' },
  pages: { zh: '页面', en: 'Pages' },
  seconds: { zh: '等待秒数', en: 'Seconds held up' },
  deadEnds: { zh: '走不通', en: 'Dead ends' },
} as const satisfies Readonly<Record<keyof Friction, Words>>

export const confidences: Readonly<Record<Ruling['confidence'], Words>> = {
  high: { zh: '高', en: 'High' },
  medium: { zh: '中', en: 'Medium' },
  low: { zh: '低', en: 'Low' },
  hypothetical: { zh: '假设', en: 'Hypothetical' },
}
