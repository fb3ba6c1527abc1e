import { describe, expect, test } from 'vitest'
import { bothWays, expectSameTrace, isCode, isPayment, isShare, oneOf } from './expectSameTrace.ts'

const links = bothWays.filter(
  (scenario) => !isPayment(scenario) && !isShare(scenario) && !isCode(scenario),
)
const payments = bothWays.filter((scenario) => isPayment(scenario) && !isCode(scenario))
const shares = bothWays.filter((scenario) => isShare(scenario) && !isPayment(scenario))

test('at least 25 scenarios run both ways', () => {
  expect(bothWays.length).toBeGreaterThanOrEqual(25)
})

describe('headless and in the window, links, payments and shares leave the same trace', () => {
  expectSameTrace([links, payments, shares].flatMap((scenarios) => oneOf(40, scenarios)))
})
