import { describe } from 'vitest'
import { bothWays, expectSameTrace, isCode, isPayment, oneOf } from './expectSameTrace.ts'

describe('headless and in the window, a payment scenario leaves the same trace', () => {
  const payments = bothWays.filter((scenario) => isPayment(scenario) && !isCode(scenario))
  expectSameTrace(oneOf(40, payments))
})
