import { describe, expect, test } from 'vitest'
import { isLongPress, isTap, movedTo, pressed } from './press.ts'

describe('a press', () => {
  const press = pressed(100, 100, 1_000)

  test('is a tap while the finger only shakes', () => {
    expect(isTap(movedTo(press, 106, 94), false)).toBe(true)
  })

  test('that went away is none, though the finger came back', () => {
    const back = movedTo(movedTo(press, 100, 130), 100, 100)
    expect(isTap(back, false)).toBe(false)
    expect(isLongPress(back, 2_000)).toBe(false)
  })

  test('is long after 350 ms', () => {
    expect([1_349, 1_350].map((now) => isLongPress(press, now))).toEqual([false, true])
  })

  test('held long is still a tap, unless the program heard that', () => {
    expect([false, true].map((wasHeard) => isTap(press, wasHeard))).toEqual([true, false])
  })
})
