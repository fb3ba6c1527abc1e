import { describe, expect, test } from 'vitest'
import { allow, smallPolicy } from '../../test/fixtures/smallLaw.ts'
import type { Subject } from './axes.ts'
import { boxesOf } from './boxes.ts'
import { explore } from './exploration.ts'
import type { When } from './model.ts'
import { partsOf, type Part } from './part.ts'

/** The parts of the boxes in which one rule decides, after rules that it comes behind. */
function parts(
  when: When,
  { before = [], subject = 'link', window }: Partial<Around> = {},
): readonly (readonly Part[])[] {
  const { links, world } = smallPolicy({
    links: [
      ...before.map((each, index) => ({ id: `b${index}`, when: each })),
      { id: 'rule', when, ruling: { ...allow, presentation: 'silent' }, ...window },
    ],
  })
  const rules = links.filter(({ floorOf }) => floorOf === undefined)
  const { space, forest, roots } = explore(world, subject, [
    { rules, ...(window ? {} : { at: Date.parse('2021-09-17T00:00:00Z') }) },
  ])
  const wanted = rules.findIndex(({ id }) => id === 'rule')
  return boxesOf(forest, roots[0]!, (value) => value === wanted).map((box) =>
    partsOf(space, forest, box, '+08:00'),
  )
}
type Around = Readonly<{
  before: readonly When[]
  subject: Subject
  window: Readonly<{ 'in-force': Readonly<{ from: string; until?: string }> }>
}>

describe('what a box asks is told', () => {
  test.each<readonly [When, readonly Part[]]>([
    [{}, []],
    [{ host: 'qq' }, [{ attribute: 'host', is: ['qq'] }]],
    [{ host: { not: 'qq' } }, [{ attribute: 'host', not: ['qq'] }]],
    [{ trigger: ['script', 'timer'] }, [{ attribute: 'trigger', is: ['script', 'timer'] }]],
    [{ trigger: { not: 'tap' } }, [{ attribute: 'trigger', not: ['tap'] }]],
    [{ noticed: false }, [{ attribute: 'noticed', is: ['false'] }]],
    [{ strikes: { 'at-least': 2 } }, [{ attribute: 'strikes', is: ['2 –'] }]],
    [{ strikes: { below: 2 } }, [{ attribute: 'strikes', is: ['– 2'] }]],
    [{ rollout: { 'at-least': 5, below: 7 } }, [{ attribute: 'rollout', is: ['5 – 7'] }]],
    [{ flags: 'lottery' }, [{ attribute: 'flags', is: ['lottery'] }]],
    [
      { flags: { not: ['lottery', 'rumour'] } },
      [{ attribute: 'flags', not: ['lottery', 'rumour'] }],
    ],
    [{ target: 'jd' }, [{ attribute: 'target', is: ['jd'] }]],
    [{ owner: { not: 'unknown' } }, [{ attribute: 'target', not: ['unknown'] }]],
    [
      { address: 'jd.com/a' },
      [
        { attribute: 'target', is: ['jd'] },
        { attribute: 'address', is: ['jd.com/a'] },
      ],
    ],
  ])('%j as %j', (when, told) => {
    expect(parts(when)).toEqual([told])
  })

  test('every kind of oddness that has what is asked, by name', () => {
    const [[target, suspicions] = []] = parts({ suspicions: 'ip-address' })
    expect(target).toEqual({ attribute: 'target', is: ['unknown'] })
    expect(suspicions?.attribute).toBe('suspicions')
    expect(suspicions?.is).toContain('ip-address')
    expect(suspicions?.is).toContain('ip-address + userinfo')
    expect(suspicions?.is?.filter((each) => !each.includes('ip-address'))).toEqual([])
  })

  test('windows of time as spans in the pack’s zone', () => {
    const window = { 'in-force': { from: '2021-09-17T00:00:00Z', until: '2021-10-01T00:00:00Z' } }
    expect(parts({}, { window })).toEqual([
      [{ attribute: 'at', is: ['2021-09-17T08:00:00+08:00 – 2021-10-01T08:00:00+08:00'] }],
    ])
  })

  test('spans that touch as one, others beside one another', () => {
    const before = [{ host: 'qq', strikes: { 'at-least': 1, below: 2 } }]
    expect(parts({ strikes: { below: 3 } }, { before })).toEqual([
      [
        { attribute: 'host', not: ['qq'] },
        { attribute: 'strikes', is: ['– 3'] },
      ],
      [
        { attribute: 'host', is: ['qq'] },
        { attribute: 'strikes', is: ['– 1', '2 – 3'] },
      ],
    ])
  })

  test('both what is had and what is lacked', () => {
    expect(parts({ flags: 'lottery' }, { before: [{ flags: 'rumour' }] })).toEqual([
      [
        { attribute: 'flags', is: ['lottery'] },
        { attribute: 'flags', not: ['rumour'] },
      ],
    ])
  })

  test('a name that nobody knows by leaving out the known ones', () => {
    const hosts = ['taobao', 'xianyu', 'jd', 'qq', 'wechat', 'alipay']
    expect(parts({}, { before: [{ host: hosts }] })).toEqual([[{ attribute: 'host', not: hosts }]])
  })

  test('destinations one by one where no attribute says them exactly', () => {
    const before: readonly When[] = [
      { target: { not: ['jd', 'taobao', 'qq'] } },
      { target: 'taobao', suspicions: { not: 'userinfo' } },
      { address: 'jd.com/a' },
    ]
    const told = parts({ noticed: true }, { before })
    const [[part] = []] = told
    expect(told.length).toBe(1)
    expect(part?.attribute).toBe('destination')
    expect(part?.is).toContain('qq')
    expect(part?.is).toContain('jd (suspicions none, address none)')
    expect(part?.is).toContain('taobao (suspicions userinfo, address none)')
    expect(part?.is).not.toContain('jd')
    expect(part?.is).not.toContain('taobao (suspicions none, address none)')
  })
})
