import { afterAll, beforeAll, describe } from 'vitest'
import { setup, teardown } from '../e2e/display.ts'
import { bothWays, expectSameTrace } from '../e2e/expectSameTrace.ts'

beforeAll(setup)
afterAll(teardown)

describe('headless and in the window, every scenario leaves the same trace', () => {
  expectSameTrace(bothWays)
})
