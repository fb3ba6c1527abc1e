import { describe } from 'vitest'
import { bothWays, expectSameTrace, isCode, oneOf } from './expectSameTrace.ts'

describe('headless and in the window, a scenario of codes leaves the same trace', () => {
  expectSameTrace(oneOf(2, bothWays.filter(isCode)))
})
