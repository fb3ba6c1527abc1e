import { afterAll, beforeAll, expect, test } from 'vitest'
import { casesOfTheApp } from '../escape/cases.ts'
import { findNamespace } from '../escape/namespace.ts'
import { runInNamespace } from '../escape/runInNamespace.ts'
import { setup, teardown } from '../e2e/display.ts'

beforeAll(setup)
afterAll(teardown)

test('no way out of the whole list reaches the outside', async ({ skip }) => {
  const namespace = findNamespace()
  if (typeof namespace === 'string') return skip(namespace)
  const numbers = casesOfTheApp.map(({ number }) => number)
  const { heard, runs, isAlive, unserved } = await runInNamespace(namespace, 'app', numbers)
  expect(unserved).toEqual([])
  expect(isAlive).toBe(true)
  expect(runs.map(({ number }) => number)).toEqual(numbers)
  expect([...heard, ...runs.flatMap(({ escapes }) => escapes)]).toEqual([])
}, 900_000)
