import { describe, expect, test } from 'vitest'
import { smallWorld } from '../../test/fixtures/smallLaw.ts'
import { explore } from './exploration.ts'
import { factsOf } from './facts.ts'
import { Request, type RequestInput, type When } from './model.ts'
import { scopeOf, type Scope } from './scope.ts'

const noon = 1_631_851_200_000
const second = 1_000

function holds({ tests }: Scope, request: Partial<RequestInput>): boolean {
  const input = {
    at: '2021-09-17T12:00:00+08:00',
    host: 'wechat',
    surface: 'chat-1to1',
    ...request,
  }
  const facts = factsOf(Request.parse(input), smallWorld())!
  return tests.every((each) => each.holds(facts))
}

describe('a scope', () => {
  test('has its window, then its conditions as they are written', () => {
    const { tests } = scopeOf({ noticed: true, host: ['qq', 'jd'] }, noon, noon + second)
    expect(tests.map(({ attribute, accepts, wanted }) => ({ attribute, accepts, wanted }))).toEqual(
      [
        {
          attribute: 'at',
          accepts: { type: 'range', least: noon, below: noon + second },
          wanted: '2021-09-17T04:00:00Z – 2021-09-17T04:00:01Z',
        },
        { attribute: 'noticed', accepts: { type: 'truth', value: true }, wanted: 'true' },
        {
          attribute: 'host',
          accepts: { type: 'values', values: new Set(['qq', 'jd']), isNegated: false },
          wanted: 'qq, jd',
        },
      ],
    )
  })

  test('reaches over all time unless told otherwise', () => {
    const [window] = scopeOf({}).tests
    expect(window?.accepts).toEqual({ type: 'range', least: -Infinity, below: Infinity })
    const [open] = scopeOf({}, noon).tests
    expect(open?.accepts).toEqual({ type: 'range', least: noon, below: Infinity })
  })

  test.each([
    [{}, true],
    [{ at: '2021-09-17T11:59:59+08:00' }, false],
    [{ at: '2021-09-17T12:00:00.999+08:00' }, true],
    [{ at: '2021-09-17T12:00:01+08:00' }, false],
    [{ host: 'qq' }, false],
    [{ flags: ['lottery'] }, false],
  ] as const)('takes what meets every condition within its window: %j %s', (request, isIn) => {
    const when: When = { host: 'wechat', flags: { not: 'lottery' } }
    expect(holds(scopeOf(when, noon, noon + second), request as Partial<RequestInput>)).toBe(isIn)
  })

  test('is laid out in a space as rules are', () => {
    const scopes = [scopeOf({ noticed: true }), scopeOf({ noticed: true }, noon, noon)]
    const { space, forest, roots } = explore(smallWorld(), 'link', [{ rules: scopes, at: noon }])
    expect(space.boxes[0]?.map(({ rule }) => rule)).toEqual([0])
    expect(forest.levels.map(({ axis }) => space.axes[axis]?.name)).toEqual(['noticed'])
    expect([...forest.children(roots[0]!)]).toEqual([-3, -1])
  })
})
