import { expect, test } from 'vitest'
import { scenarioCases } from '../engine/scenarioCases.ts'
import type { Scenario } from '../engine/scenario.ts'
import { mark, scenarioText } from './scenarioText.ts'

const flags = ['lottery', 'rumour'] as const
const scenario: Scenario = {
  apiVersion: 'hutong/v1',
  kind: 'Scenario',
  name: 'A link opens: leave the page',
  policy: 'cn@2021-09-17',
  tags: ['generated', 'link'],
  runs: 'headless',
  people: [{ id: 'anyone' }, { id: 'bucket-9', rollout: 9 }],
  steps: [
    {
      do: 'link.opened',
      host: 'wechat',
      surface: 'chat-1to1',
      url: 'https://item.taobao.com/item.htm?id=1',
      flags,
      expect: { verdict: 'allow', presentation: 'web-view', rule: 'cn-l19', state: 'opened' },
    },
    {
      do: 'link.opened',
      host: 'qq',
      surface: 'moments',
      target: 'jd',
      flags,
      expect: { state: 'opened' },
    },
    { do: 'law.changed', policy: 'cn@2021-11-29', expect: { state: 'opened' } },
    { do: 'checkout.opened', host: 'jd', surface: 'checkout', expect: { offered: [] } },
    {
      do: 'checkout.opened',
      host: 'jd',
      surface: 'app',
      expect: { offered: ['alipay', 'huabei'] },
    },
  ],
}
const comments = [undefined, 'app: QQ', undefined, undefined, undefined]
const text = `${mark}

apiVersion: hutong/v1
kind: Scenario
name: 'A link opens: leave the page'
policy: cn@2021-09-17
tags: [generated, link]
runs: headless
people:
  - { id: anyone }
  - { id: bucket-9, rollout: 9 }

steps:
  - do: link.opened
    host: wechat
    surface: chat-1to1
    url: 'https://item.taobao.com/item.htm?id=1'
    flags: [lottery, rumour]
    expect: { verdict: allow, presentation: web-view, rule: cn-l19, state: opened }
  # app: QQ
  - do: link.opened
    host: qq
    surface: moments
    target: jd
    flags: [lottery, rumour]
    expect: { state: opened }
  - do: law.changed
    policy: cn@2021-11-29
    expect: { state: opened }
  - do: checkout.opened
    host: jd
    expect: { offered: [] }
  - do: checkout.opened
    host: jd
    surface: app
    expect: { offered: [alipay, huabei] }
`

test('a scenario is written as people write theirs, and reads as the same', () => {
  const file = { file: 'a', scenario, comments, results: [] }
  expect(scenarioText(file)).toBe(text)
  expect(scenarioCases('a.scenario.yaml', text).map(({ value }) => value)).toEqual([scenario])
})

test('nothing stands for people where anyone will do, and a long name keeps its line', () => {
  const name = `${'很长的名字 '.repeat(30)}。`
  const alone = { ...scenario, name, people: [] }
  const lines = scenarioText({ file: 'a', scenario: alone, comments, results: [] }).split('\n')
  expect(lines[4]).toBe(`name: ${name}`)
  expect(lines.some((line) => line.startsWith('people'))).toBe(false)
})
