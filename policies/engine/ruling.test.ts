import { describe, expect, test } from 'vitest'
import { allow, smallPolicy } from '../../test/fixtures/smallLaw.ts'
import { factsOf } from './facts.ts'
import { Request } from './model.ts'
import { blockedFor, rulingOf } from './ruling.ts'

const { links, world } = smallPolicy({
  links: [
    { id: 'elsewhere', when: { host: 'qq', surface: 'moments' } },
    { id: 'other-act', when: { action: 'share' } },
    { id: 'near-above', when: { host: 'qq' } },
    { id: 'decides', when: { host: 'wechat' }, ruling: allow },
    { id: 'near-below', when: { host: 'wechat', surface: 'moments' } },
    { id: 'also-holds', when: {} },
  ],
})
const facts = factsOf(
  Request.parse({ at: '2021-09-17T12:00:00Z', host: 'wechat', surface: 'chat-1to1' }),
  world,
)!
const missed = (attribute: string, wanted: string, got: string) => ({ attribute, wanted, got })
const host = missed('host', 'qq', 'wechat')
const surface = missed('surface', 'moments', 'chat-1to1')
const action = missed('action', 'share', 'open-link')
const title = { zh: '名', en: 'name' }

describe('a ruling', () => {
  const rule = links.find(({ id }) => id === 'decides')!
  const ruling = rulingOf(rule, facts, links, 'small@2021-09-17')

  test('is its rule’s, with the rule’s name and word', () => {
    expect(ruling).toMatchObject({
      ...allow,
      rule: 'decides',
      title,
      pack: 'small@2021-09-17',
      source: [{ id: 'memory' }],
      confidence: 'high',
    })
  })

  test('tells of the rules above, each with what it lacked, and then of its own', () => {
    expect(ruling.trace.filter(({ rule: id }) => !id.endsWith('/suspicious'))).toEqual([
      { rule: 'elsewhere', title, missed: [host, surface] },
      { rule: 'other-act', title, missed: [action] },
      { rule: 'near-above', title, missed: [host] },
      { rule: 'decides', title, missed: [] },
    ])
  })

  test('tells which rules lack one condition, above and below, of the same act', () => {
    expect(ruling.nearly.filter(({ rule: id }) => !id.endsWith('/suspicious'))).toEqual([
      { rule: 'near-above', title, missed: [host] },
      { rule: 'near-below', title, missed: [surface] },
    ])
  })
})

describe('a block that no rule made', () => {
  test.each([
    ['no-rule', '没有规则适用，因此拦截', 'No rule applies, so it is blocked'],
    ['bad-address', '这不是一个可以解析的地址', 'This is no address that can be parsed'],
    ['too-many-hops', '跳转次数过多', 'The address redirects too many times'],
  ] as const)('for %s says so', (reason, zh, en) => {
    expect(blockedFor(reason, undefined, links, 'small')).toEqual({
      verdict: 'block',
      presentation: 'stopped-page',
      reason,
      rule: reason,
      title: { zh, en },
      pack: 'small',
      inForce: { precision: 'day' },
      source: [],
      confidence: 'high',
      trace: [],
      nearly: [],
    })
  })

  test('tells of every rule where none applied, and of the near ones in any case', () => {
    const ids = (tried: readonly Readonly<{ rule: string }>[]): readonly string[] =>
      tried.map(({ rule }) => rule)
    const unruled = blockedFor('no-rule', facts, links, 'small')
    expect(ids(unruled.trace)).toEqual(links.map(({ id }) => id))
    const hops = blockedFor('too-many-hops', facts, links, 'small')
    expect(ids(hops.trace)).toEqual([])
    expect(ids(hops.nearly)).toEqual(ids(unruled.nearly))
    expect(ids(hops.nearly)).toContain('near-below')
  })
})
