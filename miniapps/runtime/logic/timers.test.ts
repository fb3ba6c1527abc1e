import { expect, test } from 'vitest'
import { makeHandClock } from '../../../test/fixtures/handClock.ts'
import { makeTimers } from './timers.ts'

function start() {
  const clock = makeHandClock()
  const { globals, hold, release } = makeTimers(clock)
  const fired: string[] = []
  const note = (name: unknown): void => void fired.push(`${String(name)} ${clock.now()}`)
  return { clock, ...globals, hold, release, fired, note }
}

test('timers fire as a browser’s do, with what they were given', () => {
  const { clock, setTimeout, setInterval, fired, note } = start()
  setTimeout(note, 30, 'later')
  setTimeout(note, undefined, 'at once')
  setInterval(note, 20, 'each')
  clock.turn(45)
  expect(fired).toEqual(['at once 0', 'each 20', 'later 30', 'each 40'])
})

test('a cleared timer does not fire, whichever word cleared it', () => {
  const { clock, setTimeout, setInterval, clearTimeout, clearInterval, fired, note } = start()
  clearInterval(setTimeout(note, 10, 'one'))
  const each = setInterval(note, 10, 'each')
  clock.turn(15)
  clearTimeout(each)
  clearTimeout(undefined)
  clock.turn(100)
  expect(fired).toEqual(['each 10'])
})

test('an interval that clears itself stops', () => {
  const { clock, setInterval, clearInterval, fired, note } = start()
  const each = setInterval(() => {
    note('each')
    clearInterval(each)
  }, 10)
  clock.turn(50)
  expect(fired).toEqual(['each 10'])
})

test('what comes due while they are held fires at the release, in its order, and nothing is lost', () => {
  const { clock, setTimeout, setInterval, hold, release, fired, note } = start()
  setTimeout(note, 300, 'third')
  setTimeout(note, 100, 'first')
  setInterval(note, 150, 'each')
  hold()
  setTimeout(note, 40, 'set while held')
  setTimeout(note, 900, 'not due yet')
  clock.turn(500)
  expect(fired).toEqual([])
  expect(release()).toBe(5)
  clock.turn(0)
  expect(fired).toEqual(['set while held 500', 'first 500', 'each 500', 'third 500'])
  setTimeout(note, 20, 'set after it')
  clock.turn(400)
  expect(fired.slice(4)).toEqual(['set after it 520', 'each 650', 'each 800', 'not due yet 900'])
})

test('a timer that is cleared while they are held never fires', () => {
  const { clock, setTimeout, clearTimeout, hold, release, fired, note } = start()
  const timer = setTimeout(note, 10, 'gone')
  hold()
  clearTimeout(timer)
  clock.turn(100)
  expect(release()).toBe(0)
  clock.turn(100)
  expect(fired).toEqual([])
})

test('what is no function is never run, and has a number all the same', () => {
  const { clock, setTimeout, release } = start()
  expect(setTimeout('throw new Error()', 0)).toBe(1)
  clock.turn(10)
  expect(release()).toBe(0)
})
