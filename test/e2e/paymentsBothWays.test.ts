import { describe } from 'vitest'
import { bothWays, expectSameTrace, isPayment, oneOf } from './expectSameTrace.ts'

describe('headless and in the window, a payment scenario leaves the same trace', () => {
  expectSameTrace(oneOf(3, bothWays.filter(isPayment)))
})
