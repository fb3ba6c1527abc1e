import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editedOutline, type OutlineEdit } from './outlineEdits.ts'
import { scenarioCases } from './scenarioCases.ts'
import { readOutline, type Outline } from './scenarioOutline.ts'
import { scenarioText } from './scenarioText.ts'

const outline = readOutline(
  'a.yaml',
  `apiVersion: hutong/v1
kind: Scenario
name: shoes
policy: cn@2021-09-17
steps:
  - do: link.opened
    host: wechat
    surface: chat-1to1
    url: https://a.cn/
    strikes: 2
    expect: { verdict: interstitial, state: warning }
  - do: notice.confirmed
    expect: { state: opened }
  - do: page.left
`,
)
const after = (...edits: readonly OutlineEdit[]): Outline => edits.reduce(editedOutline, outline)
const url: OutlineEdit = { type: 'parameter', step: 0, part: 'values', key: 'url' }

test('steps move and go', () => {
  const deeds = (...edits: readonly OutlineEdit[]) => after(...edits).steps.map((each) => each.do)
  expect(deeds({ type: 'step.moved', step: 2, to: 0 })).toEqual([
    'page.left',
    'link.opened',
    'notice.confirmed',
  ])
  expect(deeds({ type: 'step.removed', step: 1 })).toEqual(['link.opened', 'page.left'])
  expect(after({ type: 'step.moved', step: 0, to: 3 }).steps).toBe(outline.steps)
})

test('what is expected is put in and taken out; where nothing is left, nothing stands', () => {
  const state = (value?: string): OutlineEdit => ({
    type: 'expected',
    step: 1,
    key: 'state',
    ...(value === undefined ? {} : { value }),
  })
  expect(after(state()).steps[1]).toEqual({ do: 'notice.confirmed', values: {} })
  expect(after(state(), state('left')).steps[1]?.expect).toEqual({ state: 'left' })
})

test('what the screen must show is put in once, and taken out', () => {
  const shown = (text: string): OutlineEdit => ({ type: 'shown', step: 2, text })
  const removed: OutlineEdit = { type: 'shown.removed', step: 2, index: 0 }
  const with2 = [shown('a'), shown('b'), shown('a')]
  expect(after(...with2).steps[2]?.expect).toEqual({ shows: ['a', 'b'] })
  expect(after(...with2, removed).steps[2]?.expect).toEqual({ shows: ['b'] })
  expect(after(shown('a'), removed).steps[2]).toEqual({ do: 'page.left', values: {} })
})

test('a wait comes behind a step, and what is written in one is changed', () => {
  const wait: OutlineEdit = { type: 'wait.added', step: 0, text: 'Continue' }
  const value: OutlineEdit = { type: 'value', step: 1, key: 'shows', text: '继续访问' }
  expect(after(wait, value).steps[1]).toEqual({
    do: 'screen.awaited',
    values: { shows: '继续访问' },
  })
  expect(after(value).steps).toEqual(outline.steps)
  const text = scenarioText(after(wait, { type: 'shown', step: 0, text: "it's: 'so'" }))
  expect(scenarioText(readOutline('a.yaml', text))).toBe(text)
})

describe('a table', () => {
  test('begins with the value that becomes a parameter, which rows then vary', () => {
    const made = after(
      url,
      { type: 'row.added' },
      { type: 'cell', row: 1, column: 'url', text: 'https://b.cn/' },
    )
    expect(made.steps[0]?.values['url']).toBe('<url>')
    expect(made.examples).toEqual([{ url: 'https://a.cn/' }, { url: 'https://b.cn/' }])
    const cases = scenarioCases('a.yaml', scenarioText(made)).map(({ value }) => value)
    expect(cases.map(({ name }) => name)).toEqual([
      'shoes · https://a.cn/',
      'shoes · https://b.cn/',
    ])
  })

  test('keeps one column for one value, and names another otherwise', () => {
    const state = (step: number): OutlineEdit => ({
      type: 'parameter',
      step,
      part: 'expect',
      key: 'state',
    })
    const made = after(state(0), state(1))
    expect(made.examples).toEqual([{ state: 'warning', 'state-2': 'opened' }])
    expect(after(url, url)).toEqual(after(url))
  })

  test('keeps numbers numbers, as long as one is written', () => {
    const strikes: OutlineEdit = { type: 'parameter', step: 0, part: 'values', key: 'strikes' }
    const cell = (text: string): OutlineEdit => ({ type: 'cell', row: 0, column: 'strikes', text })
    expect(after(strikes, cell('7')).examples).toEqual([{ strikes: 7 }])
    expect(after(strikes, cell('many')).examples).toEqual([{ strikes: 'many' }])
  })

  test('renames a column where it stands, and not to one that is there', () => {
    const named = after({ type: 'name', name: 'shoes at <url>' }, url, {
      type: 'column.renamed',
      column: 'url',
      name: 'shop',
    })
    expect([named.name, named.steps[0]?.values['url']]).toEqual(['shoes at <shop>', '<shop>'])
    expect(named.examples).toEqual([{ shop: 'https://a.cn/' }])
  })

  test('goes with its last column, and what stood there is there again', () => {
    expect(after(url, { type: 'column.removed', column: 'url' })).toEqual(outline)
  })

  test('varies the law that a journey begins under', () => {
    const made = after({ type: 'policy.parameter' })
    expect([made.policy, made.examples]).toEqual(['<policy>', [{ policy: 'cn@2021-09-17' }]])
  })

  test('keeps its last row', () => {
    expect(after(url, { type: 'row.removed', row: 0 }).examples).toHaveLength(1)
    expect(after({ type: 'row.added' })).toEqual(outline)
  })
})

test('no change makes a scenario that is not read as it was written', () => {
  const place = fc.nat({ max: 4 })
  const edit: fc.Arbitrary<OutlineEdit> = fc.oneof(
    fc.record({ type: fc.constant('step.moved' as const), step: place, to: place }),
    fc.record({
      type: fc.constant('parameter' as const),
      step: place,
      part: fc.constantFrom('values' as const, 'expect' as const),
      key: fc.constantFrom('url', 'host', 'state', 'strikes'),
    }),
    fc.constant({ type: 'row.added' as const }),
    fc.record({ type: fc.constant('row.removed' as const), row: place }),
    fc.record({
      type: fc.constant('column.renamed' as const),
      column: fc.constantFrom('url', 'state'),
      name: fc.constantFrom('shop', 'end'),
    }),
    fc.record({
      type: fc.constant('column.removed' as const),
      column: fc.constantFrom('url', 'state', 'shop', 'host'),
    }),
    fc.record({
      type: fc.constant('expected' as const),
      step: place,
      key: fc.constantFrom('state', 'verdict'),
    }),
  )
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const made = after(...edits)
      expect(readOutline('a.yaml', scenarioText(made))).toEqual(made)
    }),
    { numRuns: 200 },
  )
})
