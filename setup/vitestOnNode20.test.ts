import { expect, test } from 'vitest'
import './vitestOnNode20.mjs'

test('things are grouped by key, in the order in which the keys first came', () => {
  const byLength = Map.groupBy(['a', 'bb', 'c'], ({ length }) => length)
  expect([...byLength]).toEqual([
    [1, ['a', 'c']],
    [2, ['bb']],
  ])
  expect(Object.groupBy([1, 2, 3], (each) => (each % 2 === 0 ? 'even' : 'odd'))).toEqual({
    odd: [1, 3],
    even: [2],
  })
})

test('a promise is settled from outside', async () => {
  const { promise, resolve } = Promise.withResolvers<number>()
  resolve(7)
  expect(await promise).toBe(7)
})
