import { expect, test } from 'vitest'
import { withRestart } from './restarts.ts'

test('three restarts a minute are let through, and the fourth a minute after the first', () => {
  const three = [0, 10_000, 20_000].reduce<number[]>(
    (before, now) => withRestart(before, now) ?? [],
    [],
  )
  expect(three).toEqual([0, 10_000, 20_000])
  expect(withRestart(three, 59_999)).toBeUndefined()
  expect(withRestart(three, 60_000)).toEqual([10_000, 20_000, 60_000])
})
