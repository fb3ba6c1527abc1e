import * as fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { hostileTexts } from '../../../test/fixtures/hostileTexts.ts'
import { tagsOf } from '../../../test/fixtures/tagsOf.ts'
import type { Outcome, ReplayReport, ReportStep } from '../replayReport.ts'
import { replayPage } from './replayPage.ts'
import { replayScript, replayScriptHash } from './replayScript.ts'

const asked: ReportStep = {
  do: 'link.opened',
  words: { zh: '打开', en: 'Open it' },
  path: ['normalised', 'judged', 'warning'],
  rulings: [{ verdict: 'interstitial', presentation: 'confirm-page', rule: 'asks' }],
  state: 'warning',
}
const opened: ReportStep = {
  ...asked,
  rulings: [{ verdict: 'allow', presentation: 'web-view', rule: 'opens' }],
  state: 'opened',
}
const journey = { file: 'a.scenario.yaml', seconds: 0.01, tags: ['shop'], policy: 'cn@2021-09-17' }

function passed(
  name: string,
  more: Partial<Extract<Outcome, { type: 'passed' | 'failed' }>> = {},
): Outcome {
  return { ...journey, name, type: 'passed', problems: [], steps: [asked], ...more }
}
function failed(name: string, text = 'state: expected opened, got warning'): Outcome {
  const unmet = { key: 'state', expected: 'opened', got: 'warning' } as const
  const problem = { file: journey.file, line: 7, column: 3, text, step: 1, unmet }
  return { ...journey, name, type: 'failed', problems: [problem], steps: [asked] }
}
const unread: Outcome = {
  type: 'invalid',
  file: 'b.scenario.yaml',
  seconds: 0,
  problems: [{ file: 'b.scenario.yaml', line: 1, column: 1, text: 'name: expected string' }],
}

function reportOf(scenarios: readonly Outcome[]): ReplayReport {
  const count = (type: Outcome['type']): number =>
    scenarios.filter((each) => each.type === type).length
  const rule = (id: string) => [
    {
      title: { zh: id, en: id },
      source: [{ id: 'S1', text: 'a page' }],
      confidence: 'high' as const,
    },
  ]
  return {
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    invalid: count('invalid'),
    notRun: 0,
    isInterrupted: false,
    startedAt: '2026-11-26T17:00:00.000Z',
    seconds: 1,
    rules: { asks: rule('asks'), opens: rule('opens') },
    scenarios,
  }
}
const pageOf = (...scenarios: readonly Outcome[]): string =>
  [...replayPage(reportOf(scenarios), 'en')].join('')
const names = (html: string): readonly (string | undefined)[] =>
  [...html.matchAll(/<summary><svg.*?<\/svg><b>(.*?)<\/b>/g)].map(([, name]) => name)

test('what did not pass stands first and unfolded, then what another law makes otherwise', () => {
  const against = { policy: 'cn@2021-11-30', steps: [opened], parting: 1 }
  const html = pageOf(passed('one'), passed('two', { against }), failed('three'), unread)
  expect(names(html)).toEqual(['three', 'b.scenario.yaml', 'two', 'one'])
  const open = tagsOf(html).filter(({ attributes }) => 'open' in attributes)
  expect(open.map(({ attributes }) => attributes['data-type'])).toEqual(['failed', 'invalid'])
  expect(html).toContain('2 of 4 journeys did not pass')
})

test('a failed step says what was expected and what came, where, and by which rule', () => {
  const html = pageOf(failed('one'))
  expect(html).toContain('<code>a.scenario.yaml:7:3</code> state: expected opened, got warning')
  expect(html).toMatch(/<ins>opened<\/ins>.*<del>warning<\/del>/s)
  expect(html).toContain('href="#rule-asks"')
  expect(html).toContain('<p><code>S1</code> a page</p>')
})

test('two laws of a journey stand side by side from the step where they part', () => {
  const steps = [asked, { ...asked, do: 'notice.confirmed', rulings: [] }]
  const against = { policy: 'cn@2021-11-30', steps: [opened], parting: 1 }
  const html = pageOf(passed('one', { steps, against }))
  expect(html.match(/Here they part/g)).toHaveLength(1)
  expect(html).toContain('<code>cn@2021-09-17</code><code>cn@2021-11-30</code>')
})

test('several laws are columns of one table, which marks the journeys that they rule otherwise', () => {
  const under = (law: string, step: ReportStep, name: string): Outcome =>
    passed(name, { under: law, policy: law, steps: [step] })
  const html = pageOf(
    under('a', asked, 'turns'),
    under('b', opened, 'turns'),
    under('a', asked, 'stays'),
    under('b', asked, 'stays'),
  )
  const [, table = ''] = /<section class="by-policy">(.*?)<\/section>/s.exec(html) ?? []
  const rows = [...table.matchAll(/<tr( data-differs)?><th scope="row">([a-z]+)/g)]
  expect(rows.map(([, differs, name]) => [name, differs !== undefined])).toEqual([
    ['turns', true],
    ['stays', false],
  ])
})

describe('a file that needs nothing else', () => {
  const html = pageOf(passed('one'), failed('two'))

  test('it refers to nothing outside', () => {
    for (const { attributes } of tagsOf(html))
      for (const name of ['src', 'href', 'style'])
        expect(attributes[name] ?? '').not.toMatch(/^\s*\/\/|https?:|url\(/i)
    expect(html).not.toMatch(/@import|url\(/)
  })

  test('its own script is the only one that may run', () => {
    const hash = createHash('sha256').update(replayScript).digest('base64')
    expect(replayScriptHash).toBe(`sha256-${hash}`)
    expect(html).toContain(`script-src '${replayScriptHash}'"`)
    expect(html.split(`<script>${replayScript}</script>`)).toHaveLength(2)
  })
})

test('no words change what the page is made of', () => {
  const shape = (html: string): readonly unknown[] =>
    tagsOf(html).map(({ name, attributes }) => [name, Object.keys(attributes)])
  const plain = shape(pageOf(passed('a'), failed('b', 'text')))
  fc.assert(
    fc.property(hostileTexts, hostileTexts, (name, text) => {
      const html = pageOf(passed(name), failed(name, text))
      expect(shape(html)).toEqual(plain)
      expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200f]/)
    }),
    { numRuns: 60 },
  )
})
