import { describe, expect, test } from 'vitest'
import { smallPolicy, smallWorld } from '../../test/fixtures/smallLaw.ts'
import { anyOther, axesOf, earliest, latest, type Axis, type Subject } from './axes.ts'
import { Action, Flag } from './attributes.ts'
import type { RequestInput, When } from './model.ts'

const world = smallWorld()

function axes(subject: Subject, whens: readonly When[] = [], isTimed = true): readonly Axis[] {
  const { links } = smallPolicy({ links: whens.map((when, index) => ({ id: `r${index}`, when })) })
  const conditions = links.flatMap(({ tests }) => tests)
  return axesOf(world, subject, conditions, [], isTimed)
}

function valuesOf(all: readonly Axis[], name: string): readonly unknown[] {
  return all.find((axis) => axis.name === name)!.values
}

describe.each(['link', 'payment'] as const)('for a %s', (subject) => {
  test('every attribute of a request has one axis, every flag its own', () => {
    const attributes = [
      'region',
      'host',
      'version',
      'platform',
      'surface',
      'action',
      'trigger',
      'frame',
      'form',
      'merchant',
      'method',
      'goods',
      'choice',
      'age',
      'noticed',
      'installed',
      'linked',
      'declared',
      'opening',
      'dynamic',
      'entitlement',
      'separate',
      'beside',
      'prominence',
      'priced',
      'volume',
      'rollout',
      'strikes',
      'at',
    ] as const satisfies readonly (keyof RequestInput)[]
    const flags = Flag.options.map((flag) => `flags ${flag}`)
    const names = axes(subject).map(({ name }) => name)
    expect(names.toSorted()).toEqual([...attributes, 'destination', ...flags].toSorted())
  })
})

test('links do all but pay, payments nothing else', () => {
  expect(valuesOf(axes('payment'), 'action')).toEqual(['pay'])
  expect(valuesOf(axes('link'), 'action')).toEqual(Action.options.filter((each) => each !== 'pay'))
})

test('names come from the registry and the rules, and there is always another one', () => {
  const all = axes('link', [{ host: 'stranger', merchant: { not: 'shop' }, method: 'none' }])
  const systems = [...world.systems.keys()]
  expect(valuesOf(all, 'host')).toEqual([...systems, 'stranger', anyOther])
  expect(valuesOf(all, 'merchant')).toEqual([...systems, 'shop', anyOther])
  expect(valuesOf(all, 'method')).toEqual([...world.methods.keys(), 'none', anyOther])
  expect(valuesOf(all, 'trigger')).not.toContain(anyOther)
})

test('numbers are cut where a rule begins or ends to hold', () => {
  const all = axes('link', [
    { strikes: { 'at-least': 3 }, rollout: { 'at-least': 0, below: 10 } },
    { strikes: { below: 1 }, rollout: { below: 100 } },
  ])
  expect(valuesOf(all, 'strikes')).toEqual([0, 1, 3])
  expect(valuesOf(all, 'rollout')).toEqual([0, 10])
})

test('time is cut where windows and ties begin and end, ties only where time is free', () => {
  const window = { from: '2021-09-17T00:00:00Z', until: '2098-01-01T00:00:00Z' }
  const { links } = smallPolicy({ links: [{ 'in-force': window }] })
  const conditions = links.flatMap(({ tests }) => tests)
  const cuts = (isTimed: boolean): readonly unknown[] =>
    valuesOf(axesOf(world, 'link', conditions, [], isTimed), 'at')
  const [from, until] = [Date.parse(window.from), Date.parse(window.until)]
  const ties = [Date.parse('2021-01-01T00:00:00Z'), Date.parse('2022-01-01T00:00:00Z')]
  expect(cuts(false)).toEqual([earliest, from, until])
  expect(cuts(true)).toEqual([earliest, ties[0], from, ties[1], until])
  expect(new Date(earliest).toISOString()).toBe('2000-01-01T00:00:00.000Z')
  expect(new Date(latest).toISOString()).toBe('2100-01-01T00:00:00.000Z')
})

test('a payment leads to its method alone, so its destinations have no target', () => {
  const destinations = axes('payment').find((axis) => axis.type === 'destination')!
  const kinds = destinations.values.map(({ target, suspicions, address }) => ({
    target,
    odd: suspicions.join(),
    hasAddress: address !== undefined,
  }))
  expect(new Set(kinds.map(({ target }) => target))).toEqual(new Set([anyOther]))
  expect(new Set(kinds.map(({ odd }) => odd)).size).toBe(kinds.length)
  expect(kinds.filter(({ odd, hasAddress }) => (odd === '') === hasAddress)).toEqual([])
})
