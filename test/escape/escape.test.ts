import { beforeAll, describe, expect, test, type TestContext } from 'vitest'
import { groups, type Case } from './case.ts'
import { cases, casesOfTheApp } from './cases.ts'
import type { Report } from './job.ts'
import { findNamespace } from './namespace.ts'
import { nameOf, readPower } from './power.ts'
import { runInNamespace } from './runInNamespace.ts'

/** The whole list is for soak; this many of each group, spread over it, are for every day. */
const perGroup = 5
const { electron, effects } = readPower()
const isPowered = (each: Case): boolean => (effects[nameOf(each)] ?? []).length > 0
const powered = groups.flatMap((group) =>
  spread(cases.filter((each) => each.group === group && isPowered(each))),
)
/** In the order of the list, where what may bring the browser down comes last. */
const chosen = casesOfTheApp.filter(
  (each) => powered.includes(each) || each.group === 'payment' || each.effect === 'crash',
)
const namespace = findNamespace()

describe('what hosted pages try', () => {
  let report: Report | undefined

  beforeAll(async () => {
    if (typeof namespace === 'string') return console.log(`escape: not tested: ${namespace}`)
    const numbers = chosen.map(({ number }) => number)
    report = await runInNamespace(namespace, 'app', numbers)
    const without = cases.filter((each) => !isPowered(each))
    console.log(
      `escape: ${powered.length} ways out with power tried on Electron ${report.electron}, power shown on ${electron}; without power: ${without.map(nameOf).join(', ')}`,
    )
    if (!report.isSandboxed) console.log('sandbox: not tested')
  })

  const reported = ({ skip }: TestContext): Report => {
    if (report === undefined) return skip('no network namespace')
    return report
  }

  test('covers at least 60 ways out with power, and three of every group', () => {
    expect(powered.length).toBeGreaterThanOrEqual(60)
    for (const group of groups)
      expect.soft(powered.filter((each) => each.group === group).length, group).toBeGreaterThan(2)
  })

  test('is served whole, so that each case is tried as it was written', (context) => {
    expect(reported(context).unserved).toEqual([])
  })

  test('is carried out to the last case, and the app is alive at the end', (context) => {
    const { runs, isAlive } = reported(context)
    expect(runs.filter(({ trouble }) => trouble !== undefined)).toEqual([])
    expect(runs.map(({ number }) => number)).toEqual(chosen.map(({ number }) => number))
    expect(isAlive).toBe(true)
  })

  test('reaches no server, name server, program or clipboard outside the app', (context) => {
    const { heard, runs } = reported(context)
    expect([...heard, ...runs.flatMap(({ escapes }) => escapes)]).toEqual([])
  })

  test('is in the journal wherever a person could see it', (context) => {
    const { log, runs } = reported(context)
    const unseen = chosen.filter(({ number, attempt }) => {
      const at = runs.findIndex((run) => run.number === number)
      const [from, to] = [runs[at]?.startedAt ?? '', runs[at + 1]?.startedAt ?? '9']
      return (
        attempt !== undefined &&
        !log.some(
          ({ recorded, target, by }) =>
            recorded >= from && recorded < to && target.includes(attempt) && isTheCases(by, target),
        )
      )
    })
    expect(unseen.map(nameOf)).toEqual([])
  })

  test('runs in processes that the operating system confines', (context) => {
    const { isSandboxed, runs } = reported(context)
    if (!isSandboxed) return context.skip('sandbox: not tested')
    const modes = runs.flatMap(({ seccomp }) => seccomp)
    expect(modes.length).toBeGreaterThan(chosen.length)
    expect([...new Set(modes)]).toEqual(['2'])
  })
})

/** The person opened the case's page; what counts is what the page did then, or the payment it asked for. */
function isTheCases(by: string, target: string): boolean {
  return by === 'page' || target.includes(' @ ')
}

function spread(list: readonly Case[]): readonly Case[] {
  const step = Math.max(1, list.length / perGroup)
  return list.filter((_each, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
}
