import { expect, test } from 'vitest'
import type { BacktestCell } from '../../../electron/ipc/backtest.ts'
import { cellsIn, flowsOf, groupsOf, totalsOf } from './flows.ts'

const cells: readonly BacktestCell[] = [
  { owner: 'alibaba', surface: 'chat-1to1', before: 'block', after: 'allow', rows: 5 },
  { owner: 'alibaba', surface: 'moments', before: 'block', after: 'block', rows: 7 },
  { owner: 'jd', surface: 'chat-1to1', before: 'allow', after: 'interstitial', rows: 2 },
  { owner: 'jd', surface: 'moments', before: 'interstitial', after: 'choose', rows: 1 },
  { owner: 'jd', surface: 'search', before: 'block', after: 'allow', rows: 4 },
]

test('rows of one way go together, most first', () => {
  expect(flowsOf(cells)).toEqual([
    { before: 'block', after: 'allow', rows: 9 },
    { before: 'block', after: 'block', rows: 7 },
    { before: 'allow', after: 'interstitial', rows: 2 },
    { before: 'interstitial', after: 'choose', rows: 1 },
  ])
})

test('what was blocked opens, and what is neither blocked before nor after changes otherwise', () => {
  expect(totalsOf(flowsOf(cells))).toEqual({ rows: 19, opened: 9, closed: 0, otherwise: 3 })
})

test('a filter leaves one owner, one surface, or both', () => {
  const rowsIn = (owner: string, surface: string): number =>
    totalsOf(flowsOf(cellsIn(cells, { owner, surface }))).rows
  expect([
    rowsIn('', ''),
    rowsIn('jd', ''),
    rowsIn('', 'moments'),
    rowsIn('jd', 'moments'),
  ]).toEqual([19, 7, 8, 1])
})

test('owners are told with how many of their rows get another verdict', () => {
  expect(groupsOf(cells, 'owner')).toEqual([
    { name: 'alibaba', rows: 12, moved: 5 },
    { name: 'jd', rows: 7, moved: 7 },
  ])
})
