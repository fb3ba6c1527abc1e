import { describe, expect, test } from 'vitest'
import { bothWays, expectSameTrace, isPayment, isShare } from './expectSameTrace.ts'

test('at least 25 scenarios run both ways', () => {
  expect(bothWays.length).toBeGreaterThanOrEqual(25)
})

describe('headless and in the window, a link scenario leaves the same trace', () => {
  expectSameTrace(bothWays.filter((scenario) => !isPayment(scenario) && !isShare(scenario)))
})
