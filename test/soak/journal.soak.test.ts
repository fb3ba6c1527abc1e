import { afterAll, beforeAll, expect, test } from 'vitest'
import { killRounds } from '../escape/journalRounds.ts'
import { setup, teardown } from '../e2e/display.ts'

beforeAll(setup)
afterAll(teardown)

test('forty kills of the main process lose no attempt that the app answered for', async () => {
  const rounds = await killRounds(40, 40)
  const acknowledged = rounds.reduce((sum, round) => sum + round.acknowledged, 0)
  console.log(`journal: ${acknowledged} attempts answered for in ${rounds.length} rounds`)
  expect(rounds.flatMap(({ lost }) => lost)).toEqual([])
  expect(rounds.filter(({ isWhole }) => !isWhole)).toEqual([])
  expect(acknowledged).toBeGreaterThan(400)
}, 600_000)
