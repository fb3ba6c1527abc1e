import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { threadsFor } from './threads.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-threads-'))
afterAll(() => rmSync(folder, { recursive: true }))

const processors = os.availableParallelism()
function logOf(name: string, megabytes: number) {
  const file = path.join(folder, name)
  writeFileSync(file, '')
  truncateSync(file, megabytes * 1_048_576)
  return { file, kind: 'ndjson' as const }
}

test('short logs are read by one thread, long ones and those of unknown length by all', async () => {
  const [short, long] = [logOf('short.ndjson', 100), logOf('long.ndjson', 100_000)]
  const packed = logOf('short.ndjson.gz', 1)
  const absent = { file: path.join(folder, 'absent.ndjson'), kind: 'ndjson' as const }
  expect(await threadsFor([short])).toBe(1)
  expect(await threadsFor([short, short, short])).toBe(Math.min(2, processors))
  expect(await threadsFor([absent, short])).toBe(1)
  for (const log of [long, packed, { ...short, kind: 'parquet' as const }, { ...short, file: '-' }])
    expect(await threadsFor([short, log])).toBe(processors)
})
