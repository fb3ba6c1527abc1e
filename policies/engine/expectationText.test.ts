import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seeded } from '../../test/model/seeded.ts'
import { updatedExpectations, type Turn } from './expectationText.ts'
import { readScenario } from './read.ts'

const text = `# Kept.
apiVersion: hutong/v1
kind: Scenario
name: two steps
policy: cn@2021-09-17

steps:
  - do: link.opened # why
    host: wechat
    surface: chat-1to1
    url: 'https://item.taobao.com/item.htm?id=1'
    expect:
      verdict:   block # once
      address: "https://a.example/"
  - do: checkout.opened
    host: eleme
    expect: { offered: [alipay, wechat-pay], state: none }
`

function update(...turns: readonly Turn[]): string {
  return updatedExpectations(text, turns).text
}

test('what came takes the place of what was expected, and nothing else moves', () => {
  expect(
    update(
      { step: 1, key: 'state', got: 'quoted' },
      { step: 0, key: 'verdict', got: 'allow' },
      { step: 0, key: 'address', got: 'https://b.example/?a=1' },
      { step: 1, key: 'offered', got: 'alipay' },
    ),
  ).toBe(
    text
      .replace('block', 'allow')
      .replace('a.example/', 'b.example/?a=1')
      .replace('[alipay, wechat-pay], state: none', '[alipay], state: quoted'),
  )
})

test('a checkout that comes to show nothing expects nothing', () => {
  expect(update({ step: 1, key: 'offered', got: '' })).toContain('offered: [], state')
})

describe('an expectation stays where', () => {
  const whyLeft = (file: string, ...turns: readonly Turn[]) => {
    const { text: updated, left } = updatedExpectations(file, turns)
    expect(updated).toBe(file)
    return left.map(({ why }) => why)
  }

  test('a table fills it in', () => {
    const outline = text.replace('verdict:   block', 'verdict: <verdict>')
    expect(whyLeft(outline, { step: 0, key: 'verdict', got: 'allow' })).toEqual([
      'a table of examples fills it in',
    ])
  })

  test('nothing came, or it is not there', () => {
    expect(
      whyLeft(
        text,
        { step: 0, key: 'verdict', got: '' },
        { step: 0, key: 'reason', got: 'outside-link' },
      ),
    ).toEqual(['nothing came', 'it stands nowhere in the file'])
  })

  test('journeys of one file come to different things', () => {
    expect(
      whyLeft(
        text,
        { step: 0, key: 'verdict', got: 'allow' },
        { step: 0, key: 'verdict', got: 'choose' },
      ),
    ).toEqual(['journeys of the file come to different things'])
  })
})

test('whatever came reads as what it was, wherever it is written', () => {
  const values = fc.oneof(
    fc.constantFrom('null', 'true', '1', '~', '- a', 'a: b', '}', ', x', '# no', "it's", '"'),
    fc.string({ minLength: 1 }),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
  )
  fc.assert(
    fc.property(values, (got) => {
      const read = readScenario('a.yaml', update({ step: 0, key: 'address', got }))
      expect(read.steps[0]?.expect?.address).toBe(got)
      const inFlow = text.replace('state: none', `address: x`)
      const { text: updated } = updatedExpectations(inFlow, [{ step: 1, key: 'address', got }])
      expect(readScenario('a.yaml', updated).steps[1]?.expect?.address).toBe(got)
    }),
    { numRuns: 40, ...seeded() },
  )
})
