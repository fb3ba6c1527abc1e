import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { writeLines } from '../backtest/writeLog.ts'
import { allColumns, csvHead, csvLine, jsonLine } from '../policies/backtest/logText.ts'
import { madeLog, type MadeRow } from '../policies/backtest/madeLog.ts'
import { Region } from '../policies/engine/attributes.ts'
import { oneOf, readArguments, type Arguments } from './arguments.ts'
import { exitCodes } from './exitCodes.ts'
import { genLogOptions } from './genLogOptions.ts'
import { genLogHelp } from './help.ts'
import { openShelf } from './shelf.ts'
import { UsageError } from './usageError.ts'
import { wholeNumber } from './wholeNumber.ts'

const hint = 'Run hutong gen-log --help to see what it takes.'

/** `hutong gen-log`: writes a log of shares that nobody shared. */
export async function genLog(args: readonly string[]): Promise<number> {
  const given = readArguments('gen-log', args, genLogOptions)
  if (given.has('help')) {
    process.stdout.write(genLogHelp(genLogOptions))
    return exitCodes.fine
  }
  const [operand] = given.operands
  if (operand !== undefined)
    throw new UsageError(`gen-log takes no "${operand}".`, 'Name the file with --out FILE.')
  const count = wholeNumber(given, 'rows')
  if (count === undefined) throw new UsageError('gen-log needs --rows N.', hint)
  const file = given.text('out')
  const format = formatOf(given, file)
  const { library } = await openShelf(given)
  const region = oneOf(given, 'region', Region.options) ?? 'CN'
  const rows = madeLog(library.world, count, wholeNumber(given, 'seed') ?? 1, region)
  try {
    if (file !== undefined) mkdirSync(path.dirname(file), { recursive: true })
    if (format === 'parquet') {
      if (file === undefined)
        throw new UsageError('Parquet needs a file.', 'Name it with --out FILE.')
      const { writeParquet } = await import('../backtest/parquet.ts')
      await writeParquet(rows, file)
    } else await writeLines(format === 'csv' ? csvOf(rows) : jsonOf(rows), file)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    throw new UsageError(`"${file}" cannot be written: ${error.message}.`, 'Name another file.')
  }
  return exitCodes.fine
}

function formatOf(given: Arguments, file: string | undefined): 'ndjson' | 'csv' | 'parquet' {
  const asked = oneOf(given, 'format', ['ndjson', 'csv', 'parquet'])
  if (asked !== undefined) return asked
  if (file !== undefined && /\.parquet$/i.test(file)) return 'parquet'
  return file !== undefined && /\.csv(\.gz)?$/i.test(file) ? 'csv' : 'ndjson'
}

function* jsonOf(rows: Iterable<MadeRow>): Generator<string> {
  for (const row of rows) yield jsonLine(row)
}

function* csvOf(rows: Iterable<MadeRow>): Generator<string> {
  yield csvHead(allColumns)
  for (const row of rows) yield csvLine(row, allColumns)
}
