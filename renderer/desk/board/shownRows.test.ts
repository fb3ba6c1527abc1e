import { expect, test } from 'vitest'
import type { BoardRowState } from '../../../electron/ipc/board.ts'
import type { Verdict } from '../../../policies/engine/model.ts'
import { shownRows, verdictCounts } from './shownRows.ts'

const names = {
  taobao: { zh: '淘宝', en: 'Taobao' },
  alibaba: { zh: '阿里巴巴', en: 'Alibaba' },
}
const cell = (verdict: Verdict, rule: string, switched?: number) => ({
  verdict,
  presentation: 'web-view' as const,
  rule,
  ...(switched === undefined ? {} : { switched }),
})
const rows: readonly BoardRowState[] = [
  {
    system: 'taobao',
    owner: 'alibaba',
    host: 'item.taobao.com',
    cells: [cell('allow', 'cn-l16'), null],
  },
  { system: 'youku', owner: 'alibaba', cells: [cell('block', 'no-rule'), cell('choose', 'x', 30)] },
  { system: 'jd', owner: 'jd', cells: [cell('allow', 'base/jd'), cell('allow', 'base/jd')] },
]
const all = { words: '', verdicts: new Set<Verdict>(), isSwitchedOnly: false }
const shown = (filter: Partial<typeof all>): readonly string[] =>
  shownRows(rows, { ...all, ...filter }, names).map(
    ({ owner, rows: own }) => `${owner}: ${own.map(({ system }) => system).join()}`,
  )

test('rows stand under their owners', () => {
  expect(shown({})).toEqual(['alibaba: taobao,youku', 'jd: jd'])
})

test.each([
  ['淘宝', ['alibaba: taobao']],
  ['ALIBABA', ['alibaba: taobao,youku']],
  ['阿里', ['alibaba: taobao,youku']],
  ['item.taobao', ['alibaba: taobao']],
  ['cn-l16', ['alibaba: taobao']],
  [' alibaba  you ', ['alibaba: youku']],
  ['nobody', []],
] as const)('“%s” finds %j', (words, found) => {
  expect(shown({ words })).toEqual(found)
})

test('verdicts find rows that have one of them, and the switched those with a switch', () => {
  expect(shown({ verdicts: new Set(['choose']) })).toEqual(['alibaba: youku'])
  expect(shown({ verdicts: new Set(['choose', 'allow']) })).toEqual([
    'alibaba: taobao,youku',
    'jd: jd',
  ])
  expect(shown({ isSwitchedOnly: true })).toEqual(['alibaba: youku'])
})

test('crossings are counted by verdict, where there are any', () => {
  expect(verdictCounts(rows)).toEqual({
    allow: 3,
    interstitial: 0,
    choose: 1,
    reroute: 0,
    block: 1,
  })
})
