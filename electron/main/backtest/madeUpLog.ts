import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { writeLines } from '../../../backtest/writeLog.ts'
import { jsonLine } from '../../../policies/backtest/logText.ts'
import { madeLog } from '../../../policies/backtest/madeLog.ts'
import type { World } from '../../../policies/engine/world.ts'

const rows = 200_000

/** Writes a log of shares that nobody shared, always the same, and answers where it stands. */
export async function madeUpLog(world: World, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'made-up-shares.ndjson')
  await writeLines(linesOf(world), file)
  return file
}

function* linesOf(world: World): Generator<string> {
  for (const row of madeLog(world, rows, 1)) yield jsonLine(row)
}
