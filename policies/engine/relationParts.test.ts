import { describe, expect, test } from 'vitest'
import { smallWorld } from '../../test/fixtures/smallLaw.ts'
import { axesOf, type Subject } from './axes.ts'
import { relationParts } from './relationParts.ts'
import type { Place, Way } from './ruleBoxes.ts'
import { ownerOf, relationOf } from './world.ts'

const world = smallWorld()

function placeFor(subject: Subject): Place {
  return { world, subject, axes: axesOf(world, subject, [], [], true), relations: new Map() }
}

function takes(way: Way, axis: number, value: number): boolean {
  return way.get(axis)?.[value] !== 0
}

describe.each([
  ['link', 'host'],
  ['payment', 'merchant'],
] as const)('for a %s', (subject, askerName) => {
  const place = placeFor(subject)
  const askerAxis = place.axes.findIndex(({ name }) => name === askerName)
  const timeAxis = place.axes.findIndex(({ name }) => name === 'at')
  const askers = place.axes[askerAxis]!.values as readonly string[]
  const instants = place.axes[timeAxis]!.values as readonly number[]
  const owners = [...new Set(['unknown', ...world.registry.systems.map(({ owner }) => owner)])]

  test('each asker is in one part at each time, which tells how it stands to every owner', () => {
    const parts = relationParts(place, undefined)
    for (const [index, asker] of askers.entries())
      for (const [time, instant] of instants.entries()) {
        const holding = parts.filter(
          (part) => takes(part.askers, askerAxis, index) && takes(part.span, timeAxis, time),
        )
        expect(holding.map(({ relations }) => relations)).toEqual([
          new Map(
            owners.map((owner) => [
              owner,
              relationOf(world, ownerOf(world, asker), owner, instant),
            ]),
          ),
        ])
      }
  })

  test('at an instant, no part asks about time', () => {
    const at = Date.parse('2021-06-01T00:00:00Z')
    const parts = relationParts(place, at)
    expect(parts.every(({ span }) => span.size === 0)).toBe(true)
    for (const [index, asker] of askers.entries())
      expect(
        parts
          .filter((part) => takes(part.askers, askerAxis, index))
          .map(({ relations }) => relations.get('jd')),
      ).toEqual([relationOf(world, ownerOf(world, asker), 'jd', at)])
  })
})

test('what was worked out for an instant is kept for it, and for no other', () => {
  const place = placeFor('link')
  const first = relationParts(place, Date.parse('2021-06-01T00:00:00Z'))
  const other = relationParts(place, Date.parse('2023-06-01T00:00:00Z'))
  expect(relationParts(place, Date.parse('2021-06-01T00:00:00Z'))).toBe(first)
  expect(other).not.toEqual(first)
})

test('apps that stand alike to everyone share a part', () => {
  const parts = relationParts(placeFor('link'), Date.parse('2021-06-01T00:00:00Z'))
  expect(parts.length).toBe(4)
})
