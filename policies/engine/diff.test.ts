import { describe, expect, test } from 'vitest'
import { allow, ask, block, smallOverlay, smallPolicy } from '../../test/fixtures/smallLaw.ts'
import { differenceOf, type Side } from './diff.ts'
import { instantOf } from './instant.ts'

const opened = { id: 'open', when: { target: 'jd', noticed: true }, ruling: allow } as const

function rowsOf(a: Side, b: Side, measure?: 'verdict' | 'outcome' | 'rule') {
  return differenceOf(a, b, measure).boxes.map(({ where, before, after }) => [
    where,
    `${before.verdict} ${before.presentation}`,
    `${after.verdict} ${after.presentation}`,
  ])
}

describe('a difference', () => {
  const before = smallPolicy({ links: [opened] })
  const after = smallPolicy({ links: [{ ...opened, when: { ...opened.when, host: 'qq' } }] })

  test('tells where, from what to what, by which rules, how much, and one example', () => {
    expect(differenceOf({ policy: before }, { policy: after })).toEqual({
      boxes: [
        {
          subject: 'link',
          where: [
            { attribute: 'host', not: ['qq'] },
            { attribute: 'target', is: ['jd'] },
            { attribute: 'noticed', is: ['true'] },
          ],
          before: { verdict: 'allow', presentation: 'web-view' },
          after: { verdict: 'block', presentation: 'stopped-page' },
          rulesBefore: ['open'],
          rulesAfter: ['no-rule'],
          classes: 1,
          example: expect.objectContaining({ host: 'wechat', noticed: true }),
        },
      ],
      flows: expect.arrayContaining([
        { subject: 'link', before: 'allow', after: 'block', classes: 1 },
        { subject: 'link', before: 'allow', after: 'allow', classes: 1 },
        { subject: 'link', before: 'block', after: 'block', classes: 6 },
        { subject: 'payment', before: 'block', after: 'block', classes: 1 },
      ]),
      classes: 9,
      differing: 1,
    })
  })

  test('has examples without an instant where the sides have theirs', () => {
    const at = instantOf('2021-09-17', '+08:00')!
    const sides = [
      { policy: before, at },
      { policy: after, at },
    ] as const
    expect(differenceOf(...sides).boxes[0]?.example).not.toHaveProperty('at')
    expect(differenceOf({ policy: before }, { policy: after }).boxes[0]?.example).toHaveProperty(
      'at',
    )
  })
})

describe('two dates of one policy', () => {
  const policy = smallPolicy({
    payments: [
      { id: 'new', 'in-force': { from: '2021-09-28T00:00:00+08:00' }, ruling: allow },
      { id: 'old', ruling: block },
    ],
  })
  const side = (day: string): Side => ({ policy, at: instantOf(day, '+08:00')! })

  test('differ by what came into force between them', () => {
    expect(rowsOf(side('2021-09-27'), side('2021-09-28'))).toEqual([
      [[], 'block stopped-page', 'allow web-view'],
    ])
    expect(rowsOf(side('2021-09-26'), side('2021-09-27'))).toEqual([])
  })

  test('differ by a tie that ended between them', () => {
    const tied = smallPolicy({
      links: [{ id: 'tied', when: { host: 'wechat', relation: 'invested' }, ruling: ask }],
    })
    expect(
      rowsOf(
        { policy: tied, at: instantOf('2021-12-31', 'Z')! },
        { policy: tied, at: instantOf('2022-01-01', 'Z')! },
      ),
    ).toEqual([
      [
        [
          { attribute: 'host', is: ['wechat'] },
          { attribute: 'target', is: ['jd'] },
        ],
        'interstitial confirm-page',
        'block stopped-page',
      ],
    ])
  })
})

describe('what counts as different', () => {
  const silent = { ...block, presentation: 'silent' } as const
  const one = { policy: smallPolicy({ payments: [{ id: 'a', ruling: block }] }) }
  const other = { policy: smallPolicy({ payments: [{ id: 'a', ruling: silent }] }) }
  const renamed = { policy: smallPolicy({ payments: [{ id: 'b', ruling: block }] }) }
  const turned = { policy: smallPolicy({ payments: [{ id: 'a', ruling: allow }] }) }

  test.each([
    ['verdict', 0, 0, 1],
    ['outcome', 1, 0, 1],
    ['rule', 1, 1, 1],
  ] as const)('by %s: a look %i, a name %i, a verdict %i', (measure, look, name, verdict) => {
    const counts = [other, renamed, turned].map(
      (side) => differenceOf(one, side, measure).differing,
    )
    expect(counts).toEqual([look, name, verdict])
  })

  test('changes nothing in the verdicts that flow, even where rules keep their names', () => {
    for (const measure of ['verdict', 'outcome', 'rule'] as const)
      expect(differenceOf(one, turned, measure).flows).toContainEqual({
        subject: 'payment',
        before: 'block',
        after: 'allow',
        classes: 1,
      })
  })
})

test('an overlay differs from its pack by what it changes', () => {
  const rules = { links: [{ id: 'shop', when: { host: 'qq' }, ruling: ask }] }
  const overlay = smallOverlay({
    overrides: [{ rule: 'shop', verdict: 'reroute', presentation: 'target-app' }],
  })
  const { boxes } = differenceOf(
    { policy: smallPolicy(rules) },
    { policy: smallPolicy(rules, [overlay]) },
  )
  expect(boxes.map(({ rulesBefore, rulesAfter }) => [rulesBefore, rulesAfter])).toEqual([
    [['shop'], ['override/shop']],
  ])
})
