import { describe, expect, test } from 'vitest'
import { instantOf } from '../../policies/engine/instant.ts'
import { placeOf } from '../../policies/engine/library.ts'
import type { Pack, Ruling } from '../../policies/engine/model.ts'
import { replay } from '../../policies/engine/replay.ts'
import { projectLibrary, projectScenarios, projectWorld } from '../project.ts'

const library = projectLibrary()
const world = projectWorld()
const scenarios = projectScenarios()
const day = 86_400_000

/** The events of each regime; those in brackets change no ruling. */
const events: Readonly<Record<string, string>> = {
  kr: 'kr-01 kr-02',
  nl: 'nl-01 nl-02 nl-03',
  us: 'us-01 us-02 us-03 us-04 (us-05) us-06',
  eu: 'eu-01 (eu-02) eu-03 eu-04',
  jp: 'jp-01 jp-02',
  in: 'in-01 in-02 in-03',
  br: 'br-01',
}

const packs = [...library.packs.values()].filter(({ name }) => name in events)

function eventOf(id: string): string {
  return id.split('/')[0] ?? id
}

test('every regime beside China has a pack', () => {
  expect(packs.map(({ name }) => name).toSorted()).toEqual(Object.keys(events).toSorted())
  expect(new Set(packs.map(({ region }) => region)).size).toBe(packs.length)
})

/** What a person or a developer meets, beside the rule that says so. */
function metIn(ruling: Ruling | undefined): string {
  const { verdict, presentation, reason, notice, fee } = ruling ?? {}
  return JSON.stringify([verdict, presentation, reason, notice, fee])
}

/** The events on whose very day what is open is ruled otherwise in some scenario, the day before having come to the same as ever. */
function turnsOf(pack: Pack): ReadonlySet<string> {
  const turned = new Set<string>()
  for (const { scenario } of scenarios) {
    if (placeOf(library, scenario.policy).pack !== pack) continue
    let at = placeOf(library, scenario.policy).at
    let before: Ruling | undefined
    for (const { step, trace, ruling } of replay(scenario, world).steps) {
      if (step.do === 'law.changed') {
        const next = placeOf(library, step.policy).at
        const [from, to] = [instantOf(at, pack.zone)!, instantOf(next, pack.zone)!]
        at = next
        const isOpen = trace.path[0] !== 'none'
        if (isOpen && to > from && to - from <= day && metIn(before) !== metIn(ruling))
          turned.add(eventOf(ruling?.rule ?? ''))
      }
      before = ruling
    }
  }
  return turned
}

describe.each(packs.map((pack) => [pack.name, pack] as const))('%s', (name, pack) => {
  const listed = events[name]!.split(' ')
  const changing = listed.filter((id) => !id.startsWith('('))
  const rules = [...pack.links, ...pack.payments]

  test('has rules for each event, and notes for those that change nothing', () => {
    const ruled = rules.map(({ id }) => eventOf(id)).filter((id) => id !== 'base')
    expect([...new Set(ruled)].toSorted()).toEqual(changing)
    const noted = listed.filter((id) => id.startsWith('(')).map((id) => id.slice(1, -1))
    expect(pack.notes.map(({ id }) => id)).toEqual(noted)
  })

  test('rules otherwise from the day of each event on, as a scenario shows', () => {
    const turned = turnsOf(pack)
    expect(changing.filter((id) => !turned.has(id))).toEqual([])
  })
})
