import { expect, test } from 'vitest'
import { newestOnly } from './newestOnly.ts'

test('what is asked for while something is done waits, and only the newest of it is done', async () => {
  const done: number[] = []
  const gates: (() => void)[] = []
  const ask = newestOnly<number>((value) => {
    done.push(value)
    return new Promise<void>((resolve) => gates.push(resolve))
  })
  const whole = ask(1)
  void ask(2)
  void ask(3)
  expect(done).toEqual([1])
  gates.shift()?.()
  await expect.poll(() => done).toEqual([1, 3])
  gates.shift()?.()
  await whole
  const again = ask(4)
  gates.shift()?.()
  await again
  expect(done).toEqual([1, 3, 4])
})

test('a failure is the asker’s, and the next is done all the same', async () => {
  const done: number[] = []
  const ask = newestOnly<number>((value) => {
    done.push(value)
    return value === 1 ? Promise.reject(new Error('no')) : Promise.resolve()
  })
  await expect(ask(1)).rejects.toThrow('no')
  await ask(2)
  expect(done).toEqual([1, 2])
})
