import path from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import type { Scenario } from '../../policies/engine/scenario.ts'
import { bothWays, isPayment, isShare, oneOf } from '../e2e/expectSameTrace.ts'
import { launch, root, type Driver } from '../e2e/driver.ts'
import { play } from '../e2e/play.ts'
import { median } from './median.ts'

const rounds = 3
/** A replay on the phone may take so much longer than the same clicks by hand. */
const most = 1.3

/** Some of each kind. */
const journeys = [
  bothWays.filter((each) => !isPayment(each) && !isShare(each)),
  bothWays.filter(isPayment),
  bothWays.filter(isShare),
].flatMap((kind) => oneOf(Math.ceil(kind.length / 4), kind))

test('a journey on the phone takes hardly longer than the same clicks', async () => {
  const driver = await launch({ language: 'en', isMeasured: true })
  try {
    await driver.call('runner.open', { path: path.join(root, 'test/scenarios') })
    const cases = (await driver.state()).runner?.cases ?? []
    const idOf = ({ name }: Scenario): number => cases.findIndex((each) => each.name === name)
    const replayed = async (id: number): Promise<void> => {
      await driver.call('runner.run', { ids: [id], onPhone: true })
    }
    const times = journeys.map(() => ({ replayed: [] as number[], clicked: [] as number[] }))
    // The first round warms both up.
    for (let round = 0; round <= rounds; round++)
      for (const [index, journey] of journeys.entries()) {
        const ways = {
          replayed: () => replayed(idOf(journey)),
          clicked: () => play(driver, journey),
        }
        const order = ['replayed', 'clicked'] as const
        for (const way of round % 2 === 0 ? order : order.toReversed()) {
          const took = await timeOf(ways[way])
          if (round > 0) times[index]?.[way].push(took)
        }
      }
    expect(await poorIn(driver, journeys.map(idOf))).toEqual([])
    const ratios = times.map(({ replayed: phone, clicked }, index) => {
      const [ours, theirs] = [median(phone), median(clicked)]
      process.stdout.write(
        `${(ours / theirs).toFixed(2)} ×  ${ours.toFixed(0)} ms by replay, ${theirs.toFixed(0)} ms by clicks: ${journeys[index]?.name ?? ''}\n`,
      )
      return { ours, theirs }
    })
    const sum = (which: 'ours' | 'theirs'): number =>
      ratios.reduce((total, each) => total + each[which], 0)
    const middle = median(ratios.map(({ ours, theirs }) => ours / theirs))
    const all = sum('ours') / sum('theirs')
    process.stdout.write(
      `${journeys.length} journeys, ${rounds} rounds in turn: by replay ${middle.toFixed(2)} × the clicks in the median journey, ${all.toFixed(2)} × in all\n`,
    )
    expect(middle).toBeLessThanOrEqual(most)
    expect(all).toBeLessThanOrEqual(most)
  } finally {
    await driver.close()
  }
})

async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}

/** What did not pass the last time says nothing of speed. */
async function poorIn(driver: Driver, ids: readonly number[]): Promise<readonly string[]> {
  const { runner } = await driver.state()
  return ids.flatMap((id) => {
    const one = runner?.cases[id]
    return one?.type === 'passed' ? [] : [`${one?.name ?? id}: ${one?.problem?.en ?? 'not run'}`]
  })
}
