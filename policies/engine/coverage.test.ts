import { expect, test } from 'vitest'
import {
  allow,
  ask,
  block,
  choose,
  smallPack,
  smallRegistry,
} from '../../test/fixtures/smallLaw.ts'
import { Surface } from './attributes.ts'
import { compile, type CompiledPolicy } from './compile.ts'
import { coverageOf, type Exercise } from './coverage.ts'
import { makeWorld } from './world.ts'

/** A policy in a world where WeChat has chats and QQ has groups. */
function policyOf(rules: Parameters<typeof smallPack>[0]): CompiledPolicy {
  const registry = smallRegistry()
  const surfaces: Readonly<Record<string, readonly Surface[]>> = {
    wechat: ['chat-1to1', 'moments'],
    qq: ['chat-group'],
  }
  const systems = registry.systems.map((each) => ({ ...each, surfaces: surfaces[each.id] ?? [] }))
  return compile(smallPack(rules), [], makeWorld([{ ...registry, systems }]))
}

const link = { subject: 'link', verdict: 'block', surface: 'chat-1to1' } as const
const payment = { ...link, subject: 'payment' } as const

function reached(policy: CompiledPolicy): readonly string[] {
  return coverageOf(policy, []).verdicts.flatMap(({ subject, name, isReachable }) =>
    isReachable ? [`${subject} ${name}`] : [],
  )
}

test('a coverage counts rules, verdicts, surfaces and their meetings', () => {
  const policy = policyOf({
    links: [
      { id: 'noticed', when: { noticed: true }, ruling: ask },
      { id: 'own', when: { host: 'wechat' }, ruling: allow },
      { id: 'later', when: { host: 'wechat', linked: true }, ruling: choose },
      { id: 'rest', when: { host: 'qq' } },
    ],
    payments: [{ id: 'own', ruling: block }],
  })
  const exercises: readonly Exercise[] = [
    { ...link, rule: 'own', verdict: 'allow' },
    { ...link, rule: 'own/suspicious', verdict: 'interstitial' },
    { ...link, rule: 'own', verdict: 'allow', surface: 'moments' },
    { ...link, rule: 'no-rule' },
    { ...link, rule: 'bad-address', surface: 'app' },
    { ...link, rule: 'later', verdict: 'choose' },
    { ...payment, rule: 'no-rule' },
  ]
  const { surfaces, ...rest } = coverageOf(policy, exercises)
  expect(rest).toEqual({
    rules: [
      { subject: 'link', name: 'noticed', count: 0, isReachable: true },
      { subject: 'link', name: 'own', count: 3, isReachable: true },
      { subject: 'link', name: 'later', count: 1, isReachable: false },
      { subject: 'link', name: 'rest', count: 0, isReachable: true },
      { subject: 'payment', name: 'own', count: 0, isReachable: true },
    ],
    verdicts: [
      { subject: 'link', name: 'allow', count: 2, isReachable: true },
      { subject: 'link', name: 'interstitial', count: 1, isReachable: true },
      { subject: 'link', name: 'choose', count: 1, isReachable: false },
      { subject: 'link', name: 'reroute', count: 0, isReachable: false },
      { subject: 'link', name: 'block', count: 2, isReachable: true },
      { subject: 'payment', name: 'allow', count: 0, isReachable: false },
      { subject: 'payment', name: 'interstitial', count: 0, isReachable: false },
      { subject: 'payment', name: 'choose', count: 0, isReachable: false },
      { subject: 'payment', name: 'reroute', count: 0, isReachable: false },
      { subject: 'payment', name: 'block', count: 1, isReachable: true },
    ],
    cells: new Map([
      ['own chat-1to1', 2],
      ['own moments', 1],
      ['no-rule chat-1to1', 2],
      ['bad-address app', 1],
      ['later chat-1to1', 1],
    ]),
    covered: 1,
    total: 4,
  })
  expect(surfaces.map(({ name }) => name)).toEqual(Surface.options)
  const told = surfaces.filter(({ count, isReachable }) => count > 0 || isReachable)
  expect(told).toEqual([
    { name: 'chat-1to1', count: 5, isReachable: true },
    { name: 'chat-group', count: 0, isReachable: true },
    { name: 'moments', count: 1, isReachable: true },
    { name: 'app', count: 1, isReachable: false },
  ])
})

test('a rule of links and one of payments with the same name count apart', () => {
  const policy = policyOf({ links: [{ id: 'same' }], payments: [{ id: 'same' }] })
  const counts = (exercises: readonly Exercise[]) => {
    const { rules, covered } = coverageOf(policy, exercises)
    return [...rules.map(({ count }) => count), covered]
  }
  expect(counts([{ ...link, rule: 'same' }])).toEqual([1, 0, 1])
  expect(counts([{ ...payment, rule: 'same' }])).toEqual([0, 1, 1])
})

test('a policy without rules has nothing to cover, and blocks', () => {
  const policy = policyOf({})
  const { rules, cells, covered, total } = coverageOf(policy, [])
  expect({ rules, cells, covered, total }).toEqual({
    rules: [],
    cells: new Map(),
    covered: 0,
    total: 0,
  })
  expect(reached(policy)).toEqual(['link block', 'payment block'])
})

test('the floor of an allow can be reached where the allow can', () => {
  const rules = [
    { id: 'all', when: {}, ruling: block },
    { id: 'open', when: {}, ruling: allow },
  ]
  expect(reached(policyOf({ links: rules }))).toEqual(['link block', 'payment block'])
  expect(reached(policyOf({ links: rules.toReversed() }))).toEqual([
    'link allow',
    'link interstitial',
    'link block',
    'payment block',
  ])
})

test('a verdict is reached by payments where their rules decide', () => {
  const rules = [
    { id: 'shop', when: { merchant: 'jd' }, ruling: allow },
    { id: 'again', when: { merchant: 'jd' }, ruling: ask },
  ]
  expect(reached(policyOf({ payments: rules }))).toEqual([
    'link block',
    'payment allow',
    'payment block',
  ])
})
