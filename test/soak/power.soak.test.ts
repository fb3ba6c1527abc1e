import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cases } from '../escape/cases.ts'
import { findNamespace } from '../escape/namespace.ts'
import { powerFile, powerOf, readPower, type Power } from '../escape/power.ts'
import { runInNamespace } from '../escape/runInNamespace.ts'
import { setup, teardown } from '../e2e/display.ts'

beforeAll(setup)
afterAll(teardown)

test('the ways out still have the power that the table says, when nothing stops them', async ({
  skip,
}) => {
  const namespace = findNamespace()
  if (typeof namespace === 'string') return skip(namespace)
  const numbers = cases.map(({ number }) => number)
  const power = powerOf(await runInNamespace(namespace, 'control', numbers), cases)
  if (process.env['HUTONG_WRITE_POWER'] === '1')
    writeFileSync(powerFile, `${JSON.stringify(power, undefined, 2)}\n`)
  expect(powerless(power)).toEqual(powerless(readPower()))
}, 900_000)

function powerless({ effects }: Power): readonly string[] {
  return Object.keys(effects).filter((name) => effects[name]?.length === 0)
}
