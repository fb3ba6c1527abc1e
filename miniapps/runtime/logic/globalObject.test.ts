import { expect, test } from 'vitest'
import { globalObject } from './globalObject.ts'

test('global holds the language, as lodash checks, and nothing of a browser', () => {
  const made = globalObject(globalThis)
  expect(made['Object']).toBe(Object)
  expect(made['Date']).toBe(Date)
  expect(Object.values(made)).not.toContain(undefined)
  expect(made).not.toHaveProperty('fetch')
})
