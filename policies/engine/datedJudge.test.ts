import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { policyFrom, policySources, world } from '../../test/model/arbitraries.ts'
import { drawerOf, randomOf } from '../../test/model/drawnRequests.ts'
import { seeded } from '../../test/model/seeded.ts'
import { makeDatedJudge } from './datedJudge.ts'
import { makeRequestJudge } from './requestJudge.ts'

test('a request is ruled at every date as the judge rules it when it is asked at that date', () => {
  fc.assert(
    fc.property(policySources, fc.nat(), (source, seed) => {
      const policy = policyFrom(source)
      const judge = makeRequestJudge(policy)
      const dated = makeDatedJudge(policy)
      const random = randomOf(seed)
      const drawers = [
        drawerOf(world, policy.links, 'link'),
        drawerOf(world, policy.payments, 'payment'),
      ]
      const drawn = Array.from({ length: 60 }, (_, count) => drawers[count % 2]!(random))
      const dates = drawn.slice(0, 12).map(({ at }) => at)
      const wrong = drawn.flatMap((request) => {
        const ruleAt = dated(request)
        return dates.flatMap((at) => {
          const rule = judge({ ...request, at })
          const asked = rule === 'bad-address' ? undefined : rule
          return ruleAt(at) === asked ? [] : [[request, at, ruleAt(at)?.id, asked?.id]]
        })
      })
      expect(wrong).toEqual([])
    }),
    { numRuns: 20, ...seeded() },
  )
})
