import { expect, test } from 'vitest'
import type { LogEntry } from '../../electron/ipc/host.ts'
import { matchesEntry } from './matchesEntry.ts'

const entry: LogEntry = {
  number: 1,
  attempt: 'a1',
  recorded: '2026-01-01T00:00:00Z',
  at: '2021-09-17T23:59:59+08:00',
  by: 'person',
  host: 'wechat',
  surface: 'chat-group',
  event: 'link.opened',
  target: 'item.taobao.com/item.htm?id=1',
  path: ['received', 'blocked'],
  verdict: 'block',
  presentation: 'copy-link-page',
  rule: 'cn-l17',
  rulings: [],
}
const names = { wechat: { zh: '微信', en: 'WeChat' } }

test('a line is found by what it shows and by the names of its host', () => {
  const finds = ['', 'TAOBAO', '微信', 'wechat block', 'cn-l17', 'link.opened', 'group', 'blocked']
  expect(finds.filter((search) => !matchesEntry(entry, names, search))).toEqual([])
})

test('every word must occur', () => {
  expect(matchesEntry(entry, names, 'taobao qq')).toBe(false)
})
