import { expect, test } from 'vitest'
import { killRounds } from './journalRounds.ts'

test('no attempt that the app answered for is lost when its main process is killed', async () => {
  const rounds = await killRounds(2, 2021)
  expect(rounds.flatMap(({ lost }) => lost)).toEqual([])
  expect(rounds.map(({ isWhole }) => isWhole)).toEqual([true, true])
  expect(rounds.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(10)
})
