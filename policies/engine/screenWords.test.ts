import { describe, expect, test } from 'vitest'
import { projectWorld } from '../../test/project.ts'
import { PolicyError } from './parse.ts'
import { readScenario } from './read.ts'
import { replay } from './replay.ts'
import { saidAs } from './screenWords.ts'

const world = projectWorld()
const tap = (more: string): string => `apiVersion: hutong/v1
kind: Scenario
name: a name
policy: cn@2021-09-17
steps:
  - do: link.opened
    host: wechat
    surface: chat-1to1
    url: 'https://item.taobao.com/item.htm?id=1'
${more}`

/** What the last step fails by, and what the phone alone can tell of it. */
function told(more: string): readonly unknown[] {
  const last = replay(readScenario('a.yaml', tap(more)), world).steps.at(-1)
  return [(last?.problems ?? []).map(({ text }) => text), last?.onlyOnPhone ?? []]
}
const showing = (text: string): string => `    expect: { shows: ['${text}'] }\n`
const absent = (text: string): string => `shows: expected ${text}, got a screen without it`

describe('what a page that asks shows, without the phone', () => {
  test.each([
    ['将要访问', [], []],
    ['Continue', [], []],
    ['item.taobao.com/item.htm', [], []],
    ['已停止访问该网页', [absent('已停止访问该网页')], []],
    ['跑步鞋 男款', [], ['跑步鞋 男款']],
    ['#buy-now', [], ['#buy-now']],
  ])('%s', (text, problems, onlyOnPhone) => {
    expect(told(showing(text))).toEqual([problems, onlyOnPhone])
  })

  test('is not known of the page that opens after it', () => {
    const more = `  - do: notice.confirmed\n${showing('将要访问')}`
    expect(told(more)).toEqual([[], ['将要访问']])
  })
})

test('a wait fails where the screen stays otherwise, and is left to the phone where that cannot be told', () => {
  const wait = (text: string): string => `  - { do: screen.awaited, shows: '${text}' }\n`
  expect(told(wait('继续访问'))).toEqual([[], []])
  expect(told(wait('已停止访问该网页'))[0]).toHaveLength(1)
  expect(told(wait('加入购物车'))).toEqual([[], ['加入购物车']])
})

test('a text is typed without a ruling', () => {
  const more = "  - { do: text.typed, into: '#search', text: cups }\n"
  const { steps } = replay(readScenario('a.yaml', tap(more)), world)
  expect(steps[1]?.trace).toEqual({ do: 'text.typed', path: ['none'], rulings: [] })
})

test.each([
  ["    expect: { shows: [''] }\n", 'a.yaml:10:23 steps[0].expect.shows[0]: expected at least 1'],
  ['    expect: { shows: text }\n', 'a.yaml:10:22 steps[0].expect.shows: expected array'],
  ['  - { do: screen.awaited }\n', 'steps[1].shows: expected string, got nothing'],
  ['  - { do: text.typed, into: a }\n', 'steps[1].text: expected string, got nothing'],
])('%j is told with its place', (more, fault) => {
  expect(() => readScenario('a.yaml', tap(more))).toThrow(PolicyError)
  expect(() => readScenario('a.yaml', tap(more))).toThrow(fault)
})

test('the phone says what its own pages say in either language', () => {
  expect(saidAs('继续访问')).toEqual(['继续访问', 'Continue'])
  expect(saidAs('Continue')).toEqual(['Continue', '继续访问'])
  expect(saidAs('any')).toEqual(['any'])
})
