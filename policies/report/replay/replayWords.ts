import type { Words } from '../../engine/model.ts'
import type { Outcome } from '../replayReport.ts'

/** What the page of a replay says beside the journeys. */
export const replayWords = {
  title: { zh: '回放报告', en: 'Replay report' },
  allPassed: { zh: '全部通过', en: 'Everything passed' },
  nothing: { zh: '没有用例', en: 'Nothing was replayed' },
  interrupted: {
    zh: '回放被中断，这里是到那时为止的结果。',
    en: 'The replay was interrupted. This is what was done until then.',
  },
  notRun: { zh: '没有回放的文件', en: 'files that nobody came to' },
  search: { zh: '按名称、文件、标签或规则查找', en: 'Find by name, file, tag or rule' },
  show: { zh: '显示', en: 'Show' },
  all: { zh: '全部', en: 'All' },
  parted: { zh: '另一套规则下结果不同', en: 'Otherwise under the other law' },
  parts: { zh: '不同', en: 'Otherwise' },
  found: { zh: '项', en: 'shown' },
  none: { zh: '没有符合条件的用例。', en: 'No journey is like that.' },
  poor: { zh: '没有通过', en: 'Did not pass' },
  rest: { zh: '其余', en: 'The rest' },
  partsAt: { zh: '从这一步分开', en: 'Here they part' },
  under: { zh: '规则', en: 'Under' },
  reason: { zh: '跳过原因', en: 'Left out because' },
  notTaken: { zh: '这一步走不了', en: 'This step cannot be taken' },
  expected: { zh: '预期', en: 'Expected' },
  got: { zh: '实际', en: 'Got' },
  rests: { zh: '停在', en: 'rests in' },
  byPolicy: { zh: '各套规则对照', en: 'Law by law' },
  journey: { zh: '用例', en: 'Journey' },
  differs: { zh: '结果不同', en: 'differs' },
  rules: { zh: '作出裁定的规则', en: 'The rules that decided' },
  rule: { zh: '规则', en: 'Rule' },
  says: { zh: '内容', en: 'What it says' },
  confidence: { zh: '可信度', en: 'Confidence' },
  sources: { zh: '来源', en: 'Sources' },
  onlyOnPhone: {
    zh: '只在手机上检查，这次没有检查：',
    en: 'Checked only on the phone, so not here:',
  },
  took: { zh: '用时', en: 'took' },
  footer: {
    zh: '由 Hutong 互通模拟器回放。手机是模拟的，规则按所列来源整理，不构成法律意见。',
    en: 'Replayed by Hutong, a simulator. The phones are simulated, and the rules are as the sources named have them. This is no legal advice.',
  },
} as const satisfies Readonly<Record<string, Words>>

export const outcomeNames: Readonly<Record<Outcome['type'], Words>> = {
  passed: { zh: '通过', en: 'Passed' },
  failed: { zh: '失败', en: 'Failed' },
  skipped: { zh: '跳过', en: 'Skipped' },
  invalid: { zh: '读不了', en: 'Unreadable' },
}

/** How it went in one sentence. */
export function headline(counts: Readonly<Record<Outcome['type'], number>>): Words {
  const { passed, failed, skipped, invalid } = counts
  const all = passed + failed + skipped + invalid
  if (all === 0) return replayWords.nothing
  if (failed + invalid === 0) return replayWords.allPassed
  const poor = failed + invalid
  return {
    zh: `${all} 个用例中有 ${poor} 个没有通过`,
    en: `${poor} of ${all} ${all === 1 ? 'journey' : 'journeys'} did not pass`,
  }
}
