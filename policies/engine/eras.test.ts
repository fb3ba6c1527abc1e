import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallPolicy } from '../../test/fixtures/smallLaw.ts'
import { policyFrom, policySources, world } from '../../test/model/arbitraries.ts'
import { drawerOf, randomOf } from '../../test/model/drawnRequests.ts'
import { seeded } from '../../test/model/seeded.ts'
import { erasOf } from './eras.ts'
import { instantOf } from './instant.ts'
import type { Request } from './model.ts'
import { makeRequestJudge } from './requestJudge.ts'

const instant = (text: string): number => instantOf(text, 'Z') ?? Number.NaN

test('an era ends where a rule begins or ends, and where two owners come to stand otherwise', () => {
  const eraOf = erasOf(
    smallPolicy({
      links: [
        {
          id: 'some-years',
          'in-force': {
            from: '2020-05-01T00:00:00+08:00',
            until: '2023-05-01T00:00:00+08:00',
            precision: 'day',
          },
        },
      ],
    }),
    'links',
  )
  const eras = [
    '2020-04-30T15:59:59Z',
    '2020-04-30T16:00:00Z',
    '2020-12-31T23:59:59Z',
    '2021-01-01T00:00:00Z',
    '2021-12-31T23:59:59Z',
    '2022-01-01T00:00:00Z',
    '2023-04-30T15:59:59Z',
    '2023-04-30T16:00:00Z',
    '2090-01-01T00:00:00Z',
  ].map((text) => eraOf(instant(text)))
  const [first = 0] = eras
  expect(eras.map((era) => era - first)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4])
})

test.each(['link', 'payment'] as const)(
  'two instants of one era rule every %s alike, under random policies',
  (subject) => {
    const of = subject === 'link' ? 'links' : 'payments'
    fc.assert(
      fc.property(policySources, fc.integer(), (source, seed) => {
        const policy = policyFrom(source)
        const eraOf = erasOf(policy, of)
        const judge = makeRequestJudge(policy)
        const random = randomOf(seed)
        const draw = drawerOf(world, policy[of], subject)
        const drawn: Request[] = Array.from({ length: 60 }, () => draw(random))
        for (const { at: one } of drawn)
          for (const request of drawn) {
            if (eraOf(instant(one)) !== eraOf(instant(request.at))) continue
            const ruled = [one, request.at].map((at) => {
              const rule = judge({ ...request, at })
              return rule === undefined || rule === 'bad-address' ? rule : rule.id
            })
            expect(ruled[0], `${one} and ${request.at}`).toBe(ruled[1])
          }
      }),
      { numRuns: 15, ...seeded() },
    )
  },
)
