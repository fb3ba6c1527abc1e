import { expect, test } from 'vitest'
import { instantOf, isoOf } from '../../policies/engine/instant.ts'
import { findLaw, placeOf } from '../../policies/engine/library.ts'
import type { Rule } from '../../policies/engine/model.ts'
import { replay } from '../../policies/engine/replay.ts'
import type { Scenario, ScenarioStep } from '../../policies/engine/scenario.ts'
import { projectLibrary, projectScenarios, projectWorld } from '../project.ts'

/** Every Chinese event that the facts date, in their own words: a month or a year where no more is known. */
const events: readonly (readonly [id: string, date: string])[] = [
  ['cn-l01', '2008-09-08'],
  ['cn-l02', '2013-11'],
  ['cn-l03', '2013-11'],
  ['cn-l04', '2015-02-02'],
  ['cn-l05', '2018-04'],
  ['cn-l06', '2018-05-29'],
  ['cn-l07', '2019-10-28'],
  ['cn-l08', '2020-02-29'],
  ['cn-l09', '2020-09-06'],
  ['cn-l10', '2020-10-09'],
  ['cn-l11', '2020-12-21'],
  ['cn-l31', '2021-02'],
  ['cn-l12', '2021-07-26'],
  ['cn-l13', '2021-09-09'],
  ['cn-l14', '2021-09-17T09:48'],
  ['cn-l15', '2021-09-17T14:51'],
  ['cn-l16', '2021-09-17'],
  ['cn-l17', '2021-09-17'],
  ['cn-l18', '2021-10'],
  ['cn-l19', '2021-11-29'],
  ['cn-l20', '2021-11-30'],
  ['cn-l21', '2021-11-30'],
  ['cn-l22', '2021-11-29'],
  ['cn-l23', '2022-01'],
  ['cn-l24', '2022-06'],
  ['cn-l25', '2022-12'],
  ['cn-l26', '2024-10-09'],
  ['cn-l27', '2025-05-07'],
  ['cn-l28', '2026-02-04'],
  ['cn-l29', '2026-02-06'],
  ['cn-l30', '2026-02-07'],
  ['cn-p01', '2011'],
  ['cn-p02', '2013'],
  ['cn-p03', '2020-07-29'],
  ['cn-p04', '2021-09-28'],
  ['cn-p05', '2021-09-28'],
  ['cn-p06', '2021-09-28'],
  ['cn-p07', '2021-09-28'],
  ['cn-p08', '2021-10'],
  ['cn-p09', '2021-08'],
  ['cn-p10', '2021-09-30'],
  ['cn-p11', '2021-10-02'],
  ['cn-p12', '2022-03'],
  ['cn-p13', '2024-02-20'],
  ['cn-p14', '2024-06'],
  ['cn-p15', '2024-09-04'],
  ['cn-p16', '2024-09-12'],
  ['cn-p17', '2024-10-29'],
  ['cn-p18', '2025-11-13'],
  ['cn-p19', '2025-09'],
  ['cn-r01', '2012-03-15'],
  ['cn-r02', '2021-04-10'],
  ['cn-r03', '2021-08-17'],
  ['cn-r04', '2021-11-01'],
  ['cn-r05', '2024-09-01'],
  ['cn-r06', '2025-10-15'],
  ['cn-r07', '2026-02-13'],
]

/** Parts of an event that came on another day than its first. */
const laterParts: readonly (readonly [rule: string, date: string])[] = [
  ['cn-p07/live', '2024-08'],
  ['cn-l27/jd', '2025-06-05'],
  ['cn-l14/withdrawn', '2021-09-17T14:51'],
  ['cn-l11/chats-since-open', '2021-11-29'],
  ['cn-l11/groups-since-open', '2021-11-30'],
]

/** What left the outcome as it was: from then on another rule says the same. */
const sameOutcome: readonly string[] = [
  'cn-l17',
  'cn-l21',
  'cn-p06',
  'cn-p07',
  'cn-l11/chats-since-open',
]

const library = projectLibrary()
const world = projectWorld()
const pack = library.packs.get('cn')!
const rules: readonly Rule[] = [...pack.links, ...pack.payments]
const noted = new Map(pack.notes.map((note) => [note.id, note] as const))

function eventOf(rule: string): string {
  return rule.split('/')[0]!
}

function rulesOf(event: string): readonly Rule[] {
  return rules.filter(({ id }) => eventOf(id) === event)
}

/** The precision of a date as it is written, and its first instant in China. */
function read(date: string): Readonly<{ at: string; precision: string }> {
  const precision = { 4: 'year', 7: 'month', 10: 'day' }[date.length] ?? 'minute'
  const day = `${date.slice(0, 10)}${'2000-01-01'.slice(date.slice(0, 10).length)}`
  return { precision, at: `${day}T${date.slice(11) || '00:00'}:00+08:00` }
}

/** A scenario's requests without what the law's changes and the person's answers made of them. */
function requestsOf({ people, name, steps }: Scenario, policy: string): Scenario {
  const isRequest = ({ do: act }: ScenarioStep): boolean =>
    ['link.opened', 'link.shared', 'checkout.opened', 'payment.requested'].includes(act)
  return {
    apiVersion: 'hutong/v1',
    kind: 'Scenario',
    name,
    policy,
    tags: [],
    runs: 'headless',
    people,
    steps: steps.filter(isRequest),
  }
}

const scenarios = projectScenarios()
  .map(({ scenario }) => scenario)
  .filter(({ policy }) => placeOf(library, policy).pack === pack)

/** The scenarios that each event decides, so that not all need be asked again. */
const decidedBy = new Map<string, Set<Scenario>>()
for (const scenario of scenarios)
  for (const { trace } of replay(scenario, world).steps)
    for (const { rule } of [...trace.rulings, ...(trace.quotes ?? [])])
      decidedBy.set(
        eventOf(rule),
        (decidedBy.get(eventOf(rule)) ?? new Set<Scenario>()).add(scenario),
      )

type Outcome = Readonly<{ verdict: string; presentation: string; rule: string }>
type Change = Readonly<{ before: Outcome; after: Outcome }>

/** What became of a scenario's requests and of each method at its checkouts, in order, by a name of the place. */
function outcomesOf(scenario: Scenario, policy: string): ReadonlyMap<string, Outcome> {
  const { steps } = replay(requestsOf(scenario, policy), world)
  const outcomes = steps.flatMap(({ ruling, trace }, index): readonly [string, Outcome][] => [
    ...(ruling ? [[`${index}`, ruling] as [string, Outcome]] : []),
    ...(trace.quotes ?? []).map((each): [string, Outcome] => [`${index} ${each.method}`, each]),
  ])
  return new Map(outcomes)
}

/** Requests that an event or one of its rules decides at an instant, with what became of them a second earlier. */
function changesAt(id: string, at: string): readonly Change[] {
  const instant = instantOf(at, pack.zone)!
  const [earlier, then] = [instant - 1_000, instant].map((each) => `cn@${isoOf(each, pack.zone)}`)
  return [...(decidedBy.get(eventOf(id)) ?? [])].flatMap((scenario) => {
    const before = outcomesOf(scenario, earlier!)
    return [...outcomesOf(scenario, then!)].flatMap(([place, after]) => {
      const was = before.get(place)
      const isDecided = after.rule === id || eventOf(after.rule) === id
      return isDecided && was !== undefined ? [{ before: was, after }] : []
    })
  })
}

function isOther({ before, after }: Change): boolean {
  return before.verdict !== after.verdict || before.presentation !== after.presentation
}

test('each event of the facts is either a note or a set of rules, and there is no other', () => {
  const ids = events.map(([id]) => id)
  const both = ids.filter((id) => noted.has(id) && rulesOf(id).length > 0)
  const neither = ids.filter((id) => !noted.has(id) && rulesOf(id).length === 0)
  expect({ both, neither }).toEqual({ both: [], neither: [] })
  const known = new Set([...ids, 'base'])
  const strange = [...rules, ...pack.notes].filter(({ id }) => !known.has(eventOf(id)))
  expect(strange.map(({ id }) => id)).toEqual([])
})

test('every event begins on its day, and says how exactly that is known', () => {
  const stated = events.map(([id, date]) => ({ id, ...read(date) }))
  const later = new Map(laterParts.map(([id, date]) => [id, read(date)] as const))
  const told = stated.map(({ id, at, precision }) => {
    const note = noted.get(id)
    const windows = note
      ? [{ id, from: note.at, precision: note.precision }]
      : rulesOf(id).flatMap((rule) =>
          rule['in-force'] ? [{ ...rule['in-force'], id: rule.id }] : [],
        )
    const wrong = windows.filter((window) => {
      const wanted = later.get(window.id) ?? { at, precision }
      return window.from !== wanted.at || window.precision !== wanted.precision
    })
    return { id, wrong, isDated: windows.some(({ from }) => from === at) }
  })
  expect(told.filter(({ wrong, isDated }) => wrong.length > 0 || !isDated)).toEqual([])
})

const dated = [...events.filter(([id]) => !noted.has(id)), ...laterParts]

test.each(dated.filter(([id]) => !sameOutcome.includes(id)))(
  'a request of a scenario ends otherwise when %s comes, %s',
  (id, date) => {
    expect(changesAt(id, read(date).at).some(isOther)).toBe(true)
  },
)

test.each(dated.filter(([id]) => sameOutcome.includes(id)))(
  'requests end as they did before %s came, %s',
  (id, date) => {
    const changes = changesAt(id, read(date).at)
    expect(changes).not.toEqual([])
    expect(changes.filter(isOther)).toEqual([])
  },
)

test('every preset of the facts is there', () => {
  const names = [
    'cn-2013-walls',
    'cn-2018-moments',
    'cn-2021-01-diversion',
    'cn-2021-09-16',
    'cn-2021-09-17-am-qq',
    'cn-2021-09-17-wechat',
    'cn-2021-09-28-alibaba-pay',
    'cn-2021-11-30',
    'cn-2022-01',
    'cn-2024-09-12',
    'cn-2024-10-29',
    'cn-2026-02',
  ]
  expect(names.map((name) => findLaw(library, name).policy.pack.name)).toEqual(
    names.map(() => 'cn'),
  )
})
