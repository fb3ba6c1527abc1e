import { describe } from 'vitest'
import { bothWays, expectSameTrace, isPayment, isShare } from './expectSameTrace.ts'

describe('headless and in the window, a payment or share scenario leaves the same trace', () => {
  expectSameTrace(bothWays.filter((scenario) => isPayment(scenario) || isShare(scenario)))
})
