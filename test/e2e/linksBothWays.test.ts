import { describe, expect, test } from 'vitest'
import { bothWays, expectSameTrace, isCode, isPayment, isShare, oneOf } from './expectSameTrace.ts'

const links = bothWays.filter(
  (scenario) => !isPayment(scenario) && !isShare(scenario) && !isCode(scenario),
)

test('at least 25 scenarios run both ways', () => {
  expect(bothWays.length).toBeGreaterThanOrEqual(25)
})

describe('headless and in the window, a link scenario leaves the same trace', () => {
  expectSameTrace(oneOf(40, links))
})
