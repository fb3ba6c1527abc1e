import { expect, test } from 'vitest'
import { allow, ask, reroute, smallLaw } from '../../test/fixtures/smallLaw.ts'
import { explored } from './explored.ts'
import { itemKey, reachOf, type Chains, type Reach } from './reach.ts'

const later = { from: '2030-01-01T00:00:00+08:00', precision: 'day' } as const

function reachIn(rules: Parameters<typeof smallLaw>[0], chains: Partial<Chains> = {}): Reach {
  const law = smallLaw(rules)
  const [link, payment] = (['link', 'payment'] as const).map((subject) =>
    explored(law, subject, () => undefined),
  )
  return reachOf(
    law,
    { link: link!, payment: payment! },
    { verdicts: new Set(), isCutOff: false, ...chains },
  )
}

/** Why something is left out, by its key; undefined where it is not. */
function reasonsIn({ leftOut }: Reach): (key: string) => unknown {
  const reasons = new Map(leftOut.map(({ item, reason }) => [itemKey(item), reason]))
  return (key) => reasons.get(key)
}

test('a rule is left out because of its dates, of rules above it, or of what no scenario can say', () => {
  const reason = reasonsIn(
    reachIn({
      links: [
        { id: 'later', 'in-force': later },
        { id: 'europe', when: { region: 'EU' } },
        { id: 'shop', when: { target: 'taobao' }, ruling: ask },
        { id: 'again', when: { target: 'taobao', form: 'token' } },
      ],
    }),
  )
  expect(['later', 'europe', 'shop', 'again'].map((id) => reason(`rule link ${id}`))).toEqual([
    { code: 'not-in-force' },
    { code: 'no-words', attributes: ['region'] },
    undefined,
    { code: 'outranked' },
  ])
})

test('states and transitions are left out for what lacks in the first place', () => {
  const reach = reachIn({
    links: [{ id: 'all', ruling: ask }],
    payments: [{ id: 'app', ruling: reroute }],
  })
  const reason = reasonsIn(reach)
  expect(
    [
      'verdict link allow',
      'verdict link block',
      'state link choosing',
      'transition link received —page.navigated→ normalised',
      'transition link normalised → blocked (too-many-hops)',
      'transition link judged → blocked (no-rule)',
      'transition link warning —notice.confirmed→ normalised',
      'transition link warning —notice.confirmed→ opened',
      'state payment cashier',
      'state payment refused',
      'transition payment refused —page.left→ abandoned',
    ].map(reason),
  ).toEqual([
    { code: 'never-ruled', verdict: 'allow' },
    undefined,
    { code: 'never-ruled', verdict: 'choose' },
    { code: 'no-step' },
    { code: 'no-long-chain' },
    { code: 'always-ruled' },
    { code: 'no-redirect', verdict: 'interstitial' },
    undefined,
    undefined,
    { code: 'never-ruled', verdict: 'block' },
    { code: 'never-ruled', verdict: 'block' },
  ])
})

test('addresses that lead on open the ways that they take', () => {
  const rules = { links: [{ id: 'all', ruling: allow }] }
  const chains: Chains = { verdicts: new Set(['allow']), isCutOff: true }
  const reason = reasonsIn(reachIn(rules, chains))
  expect(reason('transition link allowed → normalised')).toBeUndefined()
  expect(reason('transition link normalised → blocked (too-many-hops)')).toBeUndefined()
})

test('everything is either within reach or left out, and nothing both', () => {
  const { within, leftOut } = reachIn({
    links: [{ id: 'jd', when: { target: 'jd' }, ruling: allow }],
  })
  const keys = [...within, ...leftOut.map(({ item }) => item)].map(itemKey)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.filter((key) => key.startsWith('verdict'))).toHaveLength(10)
  expect(keys.filter((key) => key.startsWith('rule'))).toEqual(
    ['rule link jd', 'rule link jd/suspicious'].toReversed(),
  )
})
