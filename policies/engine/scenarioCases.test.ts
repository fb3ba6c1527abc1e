import { faultsIn } from '../../test/fixtures/faultsIn.ts'
import { describe, expect, test } from 'vitest'
import { scenarioCases } from './scenarioCases.ts'

const head = `apiVersion: hutong/v1
kind: Scenario
`
const steps = `steps:
  - do: link.opened
    host: <host>
    surface: chat-1to1
    url: https://<shop>.com/
    strikes: <strikes>
    expect: { verdict: <verdict> }
`
const text = `${head}name: <host> and <shop>
policy: cn@2021-09-17
examples:
  - { host: wechat, shop: taobao, strikes: 2, verdict: interstitial }
  - { host: qq, shop: jd, strikes: 0, verdict: allow }
${steps}`

function faults(written: string): readonly string[] {
  return faultsIn(() => scenarioCases('a.yaml', written))
}

describe('a scenario with examples', () => {
  test('is one journey for each of them, with its values of their own types', () => {
    const cases = scenarioCases('a.yaml', text)
    expect(cases.map(({ value }) => value.name)).toEqual(['wechat and taobao', 'qq and jd'])
    expect(cases[0]?.value.steps).toEqual([
      {
        do: 'link.opened',
        host: 'wechat',
        surface: 'chat-1to1',
        url: 'https://taobao.com/',
        strikes: 2,
        expect: { verdict: 'interstitial' },
      },
    ])
    expect(cases[1]?.placeOf(['steps', 0, 'expect', 'verdict'])).toBe('a.yaml:14:24')
  })

  test('is named by its values where its own name has none', () => {
    const cases = scenarioCases('a.yaml', text.replace('<host> and <shop>', 'links'))
    expect(cases.map(({ value }) => value.name)).toEqual([
      'links · wechat, taobao, 2, interstitial',
      'links · qq, jd, 0, allow',
    ])
  })

  test('is faulty where a value is no column, or does not fit its place', () => {
    expect(faults(text.replace('<shop>.com', '<store>.com'))).toEqual([
      'a.yaml:12:10 steps[0].url: expected a column of the examples (host, shop, strikes, verdict), got <store>',
    ])
    expect(faults(text.replace('strikes: 2', 'strikes: many'))).toEqual([
      'a.yaml:13:14 steps[0].strikes: expected number, got "many"',
    ])
    expect(faults(text.replace(/examples:\n.*\n.*\n/, 'examples: []\n'))).toEqual([
      'a.yaml:5:11 examples: expected at least 1 entries, got []',
    ])
  })
})

test('a scenario without examples is one journey, in which < and > stand for themselves', () => {
  const plain = `${head}name: a <plain> one
policy: cn@2021-09-17
steps: [{ do: page.left }]
`
  expect(scenarioCases('a.yaml', plain).map(({ value }) => value.name)).toEqual(['a <plain> one'])
  expect(faults(plain.replace('steps', 'stops'))[0]).toBe(
    'a.yaml:1:1 steps: expected array, got nothing',
  )
})
