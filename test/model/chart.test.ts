import { describe, expect, test } from 'vitest'
import { chartsOf, type Chart } from '../../policies/engine/chart.ts'
import { replay } from '../../policies/engine/replay.ts'
import { walkOf, type WalkedStep } from '../../policies/engine/walk.ts'
import { rowsOf } from '../../renderer/ruling/machine/rows.ts'
import { events } from '../../policies/words/events.ts'
import { states } from '../../policies/words/states.ts'
import { projectScenarios, projectWorld } from '../project.ts'

const world = projectWorld()
const law = world.lawOf('cn@2021-09-17')
const charts = Object.entries(chartsOf(law))

describe.each(charts)('the chart of the %s machine', (kind, chart) => {
  const { states: real } = law[kind === 'link' ? 'linkMachine' : 'paymentMachine'].config

  test('has every state of the machine and no other', () => {
    expect(chart.nodes.map(({ id }) => id)).toEqual(Object.keys(real ?? {}))
  })

  test('has every transition of the machine and no other', () => {
    const wanted = Object.entries(real ?? {}).flatMap(([from, { always, on }]) =>
      [always, ...Object.values(on ?? {})]
        .flat()
        .flatMap((way) =>
          typeof way === 'object' && 'target' in way ? [`${from}→${String(way.target)}`] : [],
        ),
    )
    expect(chart.edges.map(({ id }) => id).toSorted()).toEqual([...new Set(wanted)].toSorted())
  })

  test('counts each rule once', () => {
    const counted = chart.edges.reduce((sum, { rules }) => sum + rules, 0)
    expect(counted).toBe(law.policy[kind === 'link' ? 'links' : 'payments'].length)
  })

  test('has a row, a name and words for everything in it', () => {
    for (const size of ['narrow', 'wide'] as const) {
      const rows = rowsOf(chart.initial, size)
      expect(chart.nodes.filter(({ id }) => !rows.has(id) || !states[id])).toEqual([])
      expect(rows.size).toBe(chart.nodes.length)
    }
    const named = chart.edges.flatMap((edge) => edge.events)
    expect(named.filter((event) => !events[event])).toEqual([])
  })
})

const starts = new Set(['link.opened', 'link.shared', 'payment.requested', 'law.changed'])

describe('every attempt of a scenario is a walk in the chart, and its rulings are made on the way', () => {
  test.each(projectScenarios().map(({ scenario }) => [scenario.name, scenario] as const))(
    '%s',
    (_, scenario) => {
      let inForce = world.lawOf(scenario.policy)
      let chart: Chart | undefined
      let steps: WalkedStep<string>[] = []
      for (const { step, trace, ruling } of replay(scenario, world).steps) {
        if (step.do === 'law.changed') inForce = world.lawOf(step.policy)
        if (step.do === 'checkout.opened' || trace.path[0] === 'none') continue
        if (starts.has(step.do)) {
          const kind = trace.path[0] === 'judged' ? 'payment' : 'link'
          chart = chartsOf(inForce)[kind]
          steps = []
        }
        if (chart === undefined) throw new Error(`${step.do} goes on with nothing`)
        steps.push({
          event: step.do,
          path: trace.path,
          rulings: trace.rulings.map(({ rule }) => rule),
        })
        const stands = walkOf(chart, steps)
        expect(stands).toHaveLength(1 + steps.flatMap(({ path }) => path).length)
        expect(stands.at(-1)?.ruling).toBe(ruling?.rule)
        expect(stands.filter(({ isRuled }) => isRuled).map((stand) => stand.ruling)).toEqual(
          steps.flatMap(({ rulings }) => rulings),
        )
      }
    },
  )
})
