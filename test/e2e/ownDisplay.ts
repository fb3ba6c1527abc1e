import { afterAll } from 'vitest'
import { setup, teardown } from './display.ts'

/** Each test file has a display of its own, so that files may run side by side: one pointer, one clipboard. */
await setup()
afterAll(teardown)
