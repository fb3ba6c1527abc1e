import { beforeAll, describe, expect, test, type TestContext } from 'vitest'
import { day } from '../day.ts'
import type { Report } from './job.ts'
import { findNamespace } from './namespace.ts'
import { programCases } from './programs/programCases.ts'
import { everyday, nameOfWay } from './programs/way.ts'
import { runInNamespace } from './runInNamespace.ts'

const namespace = findNamespace()
const chosen = everyday(programCases, day)

describe('what mini-programs try', () => {
  let report: Report | undefined

  beforeAll(async () => {
    if (typeof namespace === 'string') return console.log(`escape: not tested: ${namespace}`)
    console.log(`escape: ${chosen.length} ways out of mini-programs, those of day ${day}`)
    report = await runInNamespace(
      namespace,
      'programs',
      chosen.map(({ number }) => number),
    )
  })

  const reported = ({ skip }: TestContext): Report => {
    if (report === undefined) return skip('no network namespace')
    return report
  }

  test('is carried out to the last way, and the app is alive at the end', (context) => {
    const { runs, isAlive } = reported(context)
    expect(runs.filter(({ trouble }) => trouble !== undefined)).toEqual([])
    expect(runs.map(({ number }) => number)).toEqual(chosen.map(({ number }) => number))
    expect(isAlive).toBe(true)
  })

  test('reaches no server, name server or program outside the app', (context) => {
    expect(reported(context).heard).toEqual([])
  })

  test('calls what is there', (context) => {
    const { said } = reported(context)
    const threw = Object.values(said ?? {}).filter((each) => each.includes('threw'))
    expect(threw).toEqual([])
  })

  test('is in the journal wherever it leads out', (context) => {
    const { log, runs } = reported(context)
    const unseen = chosen.filter(({ number, way, mark }) => {
      const at = runs.findIndex((run) => run.number === number)
      const [from, to] = [runs[at]?.startedAt ?? '', runs[at + 1]?.startedAt ?? '9']
      return (
        way.recorded !== undefined &&
        !log.some(
          ({ recorded, target }) =>
            recorded >= from && recorded < to && (way.recorded === 'deed' || target.includes(mark)),
        )
      )
    })
    expect(unseen.map(nameOfWay)).toEqual([])
  })
})
