import { describe } from 'vitest'
import { bothWays, expectSameTrace, isCode } from './expectSameTrace.ts'

describe('headless and in the window, a scenario of codes leaves the same trace', () => {
  expectSameTrace(bothWays.filter(isCode))
})
