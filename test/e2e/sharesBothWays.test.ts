import { describe } from 'vitest'
import { bothWays, expectSameTrace, isPayment, isShare, oneOf } from './expectSameTrace.ts'

const shares = bothWays.filter((scenario) => isShare(scenario) && !isPayment(scenario))

describe('headless and in the window, a share scenario leaves the same trace', () => {
  expectSameTrace(oneOf(40, shares))
})
