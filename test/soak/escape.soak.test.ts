import { afterAll, beforeAll, expect, test } from 'vitest'
import { casesOfTheApp } from '../escape/cases.ts'
import { programCases } from '../escape/programs/programCases.ts'
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

test('no way out of a mini-program reaches the outside, whatever the address', async ({ skip }) => {
  const namespace = findNamespace()
  if (typeof namespace === 'string') return skip(namespace)
  const numbers = programCases.map(({ number }) => number)
  const { heard, runs, isAlive } = await runInNamespace(namespace, 'programs', numbers)
  expect(isAlive).toBe(true)
  expect(runs.map(({ number }) => number)).toEqual(numbers)
  expect(runs.filter(({ trouble }) => trouble !== undefined)).toEqual([])
  expect(heard).toEqual([])
}, 1_800_000)
