import { expect, test } from 'vitest'
import type { Entry, Group } from './entry.ts'
import { found } from './found.ts'

const entry = (group: Group, id: string, zh: string, en: string, detail?: string): Entry => ({
  key: `${group}-${id}`,
  group,
  title: { zh, en },
  go: () => undefined,
  ...(detail === undefined ? {} : { detail }),
})
const entries = [
  entry('command', 'view.rules', '规则', 'Rules'),
  entry('command', 'file.open-policy', '打开规则…', 'Open policy…'),
  entry('date', 'cn-2021-09-17-wechat', '微信打开外部链接', 'WeChat opens links', '2021-09-17'),
  entry('rule', 'cn-l16', '微信先显示确认页', 'WeChat asks first', 'cn-l16'),
  entry('system', 'taobao', '淘宝', 'Taobao', 'item.taobao.com'),
]
const keys = (query: string) =>
  found(entries, query).flatMap((section) => section.entries.map(({ key }) => key))

test('either language finds an entry, whatever the window speaks', () => {
  expect(keys('淘宝')).toEqual(['system-taobao'])
  expect(keys('TAOBAO')).toEqual(['system-taobao'])
})

test('every word must occur, in a title, an id or a date', () => {
  expect(keys('wechat 2021-09')).toEqual(['date-cn-2021-09-17-wechat'])
  expect(keys('wechat taobao')).toEqual([])
})

test('what begins so comes first, and its group with it', () => {
  expect(keys('规则')).toEqual(['command-view.rules', 'command-file.open-policy'])
  expect(keys('cn-l16')[0]).toBe('rule-cn-l16')
})

test('before anything is written, rules and systems keep back', () => {
  expect(keys(' ')).toEqual([
    'command-view.rules',
    'command-file.open-policy',
    'date-cn-2021-09-17-wechat',
  ])
})
