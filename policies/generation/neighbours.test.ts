import { expect, test } from 'vitest'
import { allow, ask, block, smallLaw } from '../../test/fixtures/smallLaw.ts'
import type { Point } from '../engine/point.ts'
import { explored, outcomeAt, ruleAt, type Explored } from './explored.ts'
import { borderBetween, neighboursOf, valueAt, type Neighbour } from './neighbours.ts'

type Rules = Parameters<typeof smallLaw>[0]

function exploredFor(rules: Rules, subject: 'link' | 'payment' = 'link'): Explored {
  return explored(smallLaw(rules), subject, () => undefined)
}

function pointOf(all: Explored, rule: string): Point {
  const found = [...all.points].find(([value]) => ruleAt(all, value) === rule)
  if (found === undefined) throw new Error(`nothing is ruled by ${rule}`)
  return found[1].point
}

function around(all: Explored, rule: string): readonly Neighbour[] {
  const { exploration, askings, ground } = all
  return neighboursOf(exploration, askings, ground, pointOf(all, rule), (from, to) =>
    outcomeAt(all, from).verdict === outcomeAt(all, to).verdict ? 1 : 0,
  )
}

test('of each attribute the change of it alone that tells most comes first', () => {
  const all = exploredFor({
    links: [
      { id: 'group', when: { surface: 'chat-group' }, ruling: block },
      { id: 'moments', when: { surface: 'moments' }, ruling: allow },
      { id: 'marked', when: { flags: ['lottery', 'rumour'] }, ruling: ask },
    ],
  })
  const told = around(all, 'group').map(({ attribute, point, value }) => {
    const { surface, flags } = all.exampleAt(point)
    return [attribute, surface, flags, ruleAt(all, value)]
  })
  expect(told).toEqual([['surface', 'moments', undefined, 'moments']])
  expect(
    around(all, 'marked').map(({ attribute, value }) => [attribute, ruleAt(all, value)]),
  ).toEqual([
    ['flags', 'no-rule'],
    ['surface', 'group'],
  ])
})

test('another verdict tells more than another rule, whatever it costs', () => {
  const all = exploredFor({
    links: [
      { id: 'moments', when: { surface: 'moments' }, ruling: allow },
      { id: 'marked', when: { flags: 'lottery' } },
    ],
  })
  expect(
    around(all, 'marked').map(({ attribute, value }) => [attribute, ruleAt(all, value)]),
  ).toEqual([
    ['surface', 'moments'],
    ['flags', 'no-rule'],
  ])
})

test('of a number it says between which two another rule takes over, unless a third decides there', () => {
  const all = exploredFor({
    links: [
      { id: 'fourth', when: { strikes: { 'at-least': 4 } } },
      { id: 'second', when: { strikes: { 'at-least': 2 } }, ruling: allow },
      { id: 'pilot', when: { rollout: { below: 10 } }, ruling: ask },
    ],
  })
  const edges = (rule: string): readonly unknown[] =>
    around(all, rule).map(({ attribute, value, edge }) => [attribute, ruleAt(all, value), edge])
  expect(edges('pilot')).toEqual([
    ['strikes', 'second', { before: 1, after: 2 }],
    ['rollout', 'no-rule', { before: 9, after: 10 }],
  ])
  expect(edges('fourth')).toEqual([['strikes', 'second', { before: 4, after: 3 }]])
  expect(edges('no-rule')).toEqual([
    ['rollout', 'pilot', { before: 10, after: 9 }],
    ['strikes', 'second', { before: 1, after: 2 }],
  ])
})

test('between two numbers that a third rule stands between there is no edge', () => {
  const all = exploredFor({
    links: [
      { id: 'fourth', when: { strikes: { 'at-least': 4 } }, ruling: allow },
      { id: 'second', when: { strikes: { 'at-least': 2 } } },
    ],
  })
  const [only] = around(all, 'no-rule')
  expect([ruleAt(all, only?.value ?? -1), only?.edge]).toEqual(['fourth', undefined])
})

test('a link is no purchase: its merchant changes with its host', () => {
  const all = exploredFor({
    links: [{ id: 'own', when: { 'merchant-owner': 'alibaba' }, ruling: allow }],
  })
  const [only, ...others] = around(all, 'no-rule')
  expect(others).toEqual([])
  expect([only?.attribute, ruleAt(all, only?.value ?? -1)]).toEqual(['host', 'own'])
  expect(all.exampleAt(only?.point ?? [])).toMatchObject({ host: 'alipay' })
})

test('a shop and the app that it sells in change one by one', () => {
  const all = exploredFor(
    { payments: [{ id: 'inside', when: { host: 'wechat', merchant: 'jd' }, ruling: allow }] },
    'payment',
  )
  expect(
    around(all, 'inside')
      .map(({ attribute }) => attribute)
      .toSorted(),
  ).toEqual(['host', 'merchant'])
})

test('between two requests with no neighbour in common there is one with a neighbour of its own', () => {
  const all = exploredFor({
    links: [
      { id: 'corner', when: { host: 'qq', surface: 'moments', version: 'older' }, ruling: allow },
      { id: 'rest' },
    ],
  })
  const { exploration, askings, ground } = all
  const [corner, rest] = [pointOf(all, 'corner'), pointOf(all, 'rest')]
  expect(around(all, 'rest')).toEqual([])
  const border = borderBetween(exploration, askings, rest, corner) ?? []
  expect(ruleAt(all, valueAt(exploration, border))).toBe('rest')
  const [neighbour] = neighboursOf(exploration, askings, ground, border, () => 0)
  expect(ruleAt(all, neighbour?.value ?? -1)).toBe('corner')
  expect(borderBetween(exploration, askings, rest, rest)).toBeUndefined()
})

test('what is shared becomes what is opened first, for a share can say less', () => {
  const all = exploredFor({
    links: [
      { id: 'marked', when: { action: 'open-link', flags: 'lottery' }, ruling: allow },
      { id: 'shared', when: { action: 'share' }, ruling: ask },
    ],
  })
  const { exploration, askings } = all
  const [marked, shared] = [pointOf(all, 'marked'), pointOf(all, 'shared')]
  expect(borderBetween(exploration, askings, shared, marked)).toEqual(shared)
  const back = borderBetween(exploration, askings, marked, shared) ?? []
  expect(all.exampleAt(back)).toEqual(all.exampleAt(marked))
})
