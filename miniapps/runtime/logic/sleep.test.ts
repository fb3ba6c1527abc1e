import { expect, test } from 'vitest'
import { makeHandClock } from '../../../test/fixtures/handClock.ts'
import { makeSleep } from './sleep.ts'
import { makeTimers } from './timers.ts'

function start() {
  const clock = makeHandClock()
  const timers = makeTimers(clock)
  const said: string[] = []
  const ticks: number[] = []
  timers.globals.setInterval(() => ticks.push(clock.now()), 900)
  const sleep = makeSleep(timers, clock, (text) => said.push(text))
  return { clock, ...sleep, said, ticks }
}

test('timers go on for five seconds after it was hidden, then rest until it is shown', () => {
  const { clock, hidden, shown, said, ticks } = start()
  hidden()
  clock.turn(20_000)
  expect(ticks).toEqual([900, 1_800, 2_700, 3_600, 4_500])
  expect(said).toEqual([
    'asleep: it was hidden for 5 s, so its timers are held until it is shown again',
  ])
  shown()
  clock.turn(1_000)
  expect(ticks.slice(5)).toEqual([20_000, 20_900])
  expect(said.slice(1)).toEqual(['awake again: 1 timer goes on'])
  hidden()
  clock.turn(20_000)
  expect(ticks.at(-1)).toBe(25_400)
  expect(said).toHaveLength(3)
})

test('it does not sleep where it is shown within five seconds', () => {
  const { clock, hidden, shown, said, ticks } = start()
  hidden()
  clock.turn(4_900)
  shown()
  clock.turn(5_100)
  expect(ticks).toHaveLength(11)
  expect(said).toEqual([])
})

test('being told twice that it is hidden does not put it off', () => {
  const { clock, hidden, shown, said } = start()
  hidden()
  clock.turn(3_000)
  hidden()
  clock.turn(2_000)
  hidden()
  clock.turn(9_000)
  expect(said).toHaveLength(1)
  shown()
  clock.turn(9_000)
  expect(said).toHaveLength(2)
})
