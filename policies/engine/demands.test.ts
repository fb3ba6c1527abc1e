import { describe, expect, test } from 'vitest'
import { projectLibrary } from '../../test/project.ts'
import { compile } from './compile.ts'
import { breachesOf, type DemandCode } from './demands.ts'
import { instantOf } from './instant.ts'
import type { Pack, Rule } from './model.ts'

const { packs, world } = projectLibrary()

function brokenBy(pack: Pack, at?: string): readonly string[] {
  const instant = at === undefined ? undefined : instantOf(at, pack.zone)
  return breachesOf(compile(pack, [], world), instant).map(
    ({ demand, rule }) => `${demand} ${rule}`,
  )
}

test('the packs as they ship meet what is demanded, but for the fee of the single terms', () => {
  const broken = [...packs.values()].flatMap((pack) => brokenBy(pack))
  expect(broken.toSorted()).toEqual([
    'NO_FEE eu-04',
    'NO_FEE eu-04/noticed',
    'NO_FEE eu-04/noticed-web-view',
    'NO_FEE eu-04/teen',
    'NO_FEE eu-04/within-app',
  ])
  const single = packs.get('eu')!.links.filter(({ ruling }) => ruling.fee !== undefined)
  for (const { note } of single) expect(note).toMatch(/must be free of charge/)
})

/** The pack with some of its rules changed. */
function changed(name: string, change: (rule: Rule) => Rule): Pack {
  const pack = packs.get(name)!
  return { ...pack, links: pack.links.map(change), payments: pack.payments.map(change) }
}

/** The pack without some of its rules. */
function without(name: string, isOut: (id: string) => boolean): Pack {
  const pack = packs.get(name)!
  const kept = ({ id }: Rule): boolean => !isOut(id)
  return { ...pack, links: pack.links.filter(kept), payments: pack.payments.filter(kept) }
}

const sheet = {
  verdict: 'interstitial',
  presentation: 'disclosure-sheet',
  reason: 'x',
  notice: { wording: 'leaving-us', neutral: false },
} as const

describe('a policy that breaks a demand is found', () => {
  test.each<readonly [DemandCode, string, Pack, readonly string[]]>([
    [
      'NEUTRAL_NOTICE',
      'a sheet that warns in the United States',
      changed('us', (rule) => (rule.id === 'us-02' ? { ...rule, ruling: sheet } : rule)),
      ['us-02'],
    ],
    [
      'NEUTRAL_NOTICE',
      'a sheet that warns in Brazil',
      changed('br', (rule) => (rule.id === 'br-01' ? { ...rule, ruling: sheet } : rule)),
      ['br-01'],
    ],
    [
      'NO_FEE',
      'a fee in the United States',
      changed('us', (rule) =>
        rule.id === 'us-02'
          ? { ...rule, ruling: { ...rule.ruling, fee: { percent: [27], days: 7 } } }
          : rule,
      ),
      ['us-02'],
    ],
    [
      'SIDE_BY_SIDE',
      'an offer alone in Japan',
      without('jp', (id) => id === 'jp-01/beside'),
      ['jp-01', 'jp-01/teen'],
    ],
    [
      'SIDE_BY_SIDE',
      'an offer that stands out in Japan',
      without('jp', (id) => id === 'jp-01/prominent-checkout'),
      ['jp-01/checkout'],
    ],
    [
      'SIDE_BY_SIDE',
      'an offer alone in Brazil',
      without('br', (id) => id === 'br-01/beside'),
      ['br-01'],
    ],
    [
      'CHOICE_EVERY_TIME',
      'a choice once in India',
      changed('in', (rule) =>
        rule.id === 'in-02'
          ? {
              ...rule,
              ruling: { verdict: 'allow', presentation: 'option-shown', reason: 'x' },
            }
          : rule,
      ),
      ['in-02'],
    ],
    [
      'CHOICE_EVERY_TIME',
      'no other billing in India',
      without('in', (id) => id === 'in-02'),
      ['base/no-other-billing'],
    ],
    [
      'INFO_FIRST_TIME',
      'no information in Japan',
      without('jp', (id) => id === 'jp-02/information'),
      ['jp-02'],
    ],
    [
      'INFO_FIRST_TIME',
      'information at every purchase in Japan',
      changed('jp', (rule) =>
        rule.id === 'jp-02/information'
          ? {
              ...rule,
              when: { ...rule.when, noticed: undefined },
              ruling: {
                ...rule.ruling,
                notice: { wording: 'information', frequency: 'every-time', neutral: true },
              },
            }
          : rule,
      ),
      ['jp-02/information'],
    ],
    [
      'PRICE_FIRST',
      'no price first in India',
      without('in', (id) => id === 'in-02/price'),
      ['in-02/information', 'in-02/store', 'in-02'],
    ],
  ])('%s: %s', (demand, _, pack, rules) => {
    const broken = brokenBy(pack).filter((each) => each.startsWith(demand))
    expect(broken.toSorted()).toEqual(rules.map((rule) => `${demand} ${rule}`).toSorted())
  })
})

test('nothing is demanded before the day of its event, or after a court took it back', () => {
  const warned = changed('us', (rule) => (rule.id === 'us-02' ? { ...rule, ruling: sheet } : rule))
  expect(brokenBy(warned, '2025-04-29')).toEqual([])
  expect(brokenBy(warned, '2025-04-30')).toEqual(['NEUTRAL_NOTICE us-02'])
  const fee = changed('us', (rule) =>
    rule.id === 'us-04' ? { ...rule, ruling: { ...rule.ruling, fee: { percent: [15] } } } : rule,
  )
  expect(brokenBy(fee)).toEqual([])
})

test('a breach says what it is, on whose word and since when, and shows a request', () => {
  const [breach] = breachesOf(compile(packs.get('eu')!, [], world), undefined)
  expect(breach).toMatchObject({
    demand: 'NO_FEE',
    by: 'eu-02',
    since: '2025-04-23T00:00:00+01:00',
    outcome: { fee: { percent: [15, 10], days: 7 } },
    example: { host: 'ios-app', surface: 'link-out' },
  })
})
