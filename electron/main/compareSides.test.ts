import { describe, expect, test } from 'vitest'
import { openLinkAttempt, openPaymentAttempt } from '../../policies/engine/attempt.ts'
import type { DifferenceRow } from '../../policies/engine/differenceLists.ts'
import type { Law } from '../../policies/engine/law.ts'
import { findLaw, placeOf } from '../../policies/engine/library.ts'
import { outcomeText, type Outcome } from '../../policies/engine/outcome.ts'
import { smallOverlay, smallPack } from '../../test/fixtures/smallLaw.ts'
import { projectLibrary } from '../../test/project.ts'
import type { DiffFound } from '../ipc/diff.ts'
import { compareSides, type TwoLaws } from './compareSides.ts'

const library = projectLibrary()
const { registry } = library.world

function sideOf(policy: string): TwoLaws['a'] {
  const { pack, at } = placeOf(library, policy)
  return { pack, at, overlays: [] }
}

function foundIn(comparison: TwoLaws): DiffFound {
  const compared = compareSides(comparison)
  if (compared.type !== 'found') throw new Error('the laws could not be told apart')
  return compared.found
}

/** What a person would meet who asked for it under a law. */
function met(law: Law, { example }: DifferenceRow): Outcome & Readonly<{ rule: string }> {
  const attempt =
    example.action === 'pay'
      ? openPaymentAttempt(law, example)
      : openLinkAttempt(law, example, () => undefined)
  attempt.send({ type: example.action === 'pay' ? 'payment.requested' : 'link.opened' })
  const { verdict, presentation, to, rule } = attempt.ruling()!
  return { verdict, presentation, rule, ...(to === undefined ? {} : { to: [to].flat() }) }
}

describe.each([
  ['cn-2021-09-16', 'cn-2021-09-17-wechat'],
  ['cn-2021-09-28-alibaba-pay', 'what-if-2021'],
])('%s and %s', (a, b) => {
  const { links, payments, titles } = foundIn({ registry, a: sideOf(a), b: sideOf(b) })
  const rows = [...links.rows, ...payments.rows]
  const laws = [findLaw(library, a), findLaw(library, b)] as const

  test('are ruled on each example as its row says', () => {
    expect(rows.length).toBeGreaterThan(5)
    const wrong = rows.filter((row) => {
      const [before, after] = [met(laws[0], row), met(laws[1], row)]
      return (
        outcomeText(before) !== outcomeText(row.before) ||
        outcomeText(after) !== outcomeText(row.after) ||
        !row.rulesBefore.includes(before.rule) ||
        !row.rulesAfter.includes(after.rule)
      )
    })
    expect(wrong).toEqual([])
  })

  test('have titles for the rules that rows name', () => {
    const named = (rules: 'rulesBefore' | 'rulesAfter') =>
      new Set(rows.flatMap((row) => row[rules]).filter((rule) => rule !== 'no-rule'))
    expect(new Set(Object.keys(titles.a))).toEqual(named('rulesBefore'))
    expect(new Set(Object.keys(titles.b))).toEqual(named('rulesAfter'))
  })
})

test('a law and itself behind an overlay differ by what the overlay says', () => {
  const overlay = smallOverlay({
    overrides: [{ rule: 'cn-l16', verdict: 'allow', presentation: 'web-view' }],
  })
  const a = sideOf('cn-2021-09-17-wechat')
  const { links, payments } = foundIn({ registry, a, b: { ...a, overlays: [overlay] } })
  expect(payments.rows).toEqual([])
  expect(links.rows.length).toBeGreaterThan(0)
  for (const { before, after, rulesAfter } of links.rows)
    expect([outcomeText(before), outcomeText(after), rulesAfter]).toBeOneOf([
      ['interstitial confirm-page', 'allow web-view', ['override/cn-l16']],
      ['interstitial confirm-page', 'interstitial suspicion-page', ['override/cn-l16/suspicious']],
    ])
})

test('more cases than can be told apart are refused', () => {
  const links = Array.from({ length: 12 }, (_, index) => ({
    when: { address: `taobao.com?q${index}=1` },
  }))
  const side = { pack: smallPack({ links }), at: '2021-09-17T20:00:00+08:00', overlays: [] }
  expect(compareSides({ registry, a: side, b: sideOf('cn-2021-09-16') })).toEqual({
    type: 'too-complex',
  })
})
