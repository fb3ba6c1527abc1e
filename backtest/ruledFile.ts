import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { ours, ruledColumns } from '../policies/backtest/ruledLines.ts'
import { logColumns } from '../policies/engine/logColumns.ts'
import { quoted } from '../policies/engine/sqlDialect.ts'
import { columnType, copied } from './parquet.ts'

/** A Parquet file of ruled rows; a file beside it holds them until all are there. */
export type RuledFile = Readonly<{
  add(lines: string, file: string, piece: number, line: number): void
  finish(hasTwo: boolean): Promise<void>
  discard(): void
}>

/** Throws what the disk says. */
export function ruledFile(file: string): RuledFile {
  const rows = `${file}.${process.pid}.rows.ndjson`
  const pieces = `${file}.${process.pid}.pieces.ndjson`
  const [rowFile, pieceFile] = [openSync(rows, 'w'), openSync(pieces, 'w')]
  const discard = (): void => {
    for (const each of [rowFile, pieceFile]) closeSync(each)
    for (const each of [rows, pieces]) rmSync(each, { force: true })
  }
  return {
    add: (lines, log, piece, line) => {
      writeWhole(rowFile, lines)
      writeWhole(pieceFile, `${JSON.stringify({ piece, file: log, line })}\n`)
    },
    finish: async (hasTwo) => {
      const own = hasTwo ? ruledColumns : ruledColumns.slice(0, 5)
      const given = [
        ...logColumns.map((column) => `"${column.name}": '${columnType(column)}'`),
        `"${ours}piece": 'INTEGER'`,
        `"${ours}line": 'BIGINT'`,
        ...own.map((name) => `"${ours}${name}": 'VARCHAR'`),
      ]
      const kept = [
        `getvariable('files')["${ours}piece" + 1] AS file`,
        `getvariable('lines')["${ours}piece" + 1] + "${ours}line" AS line`,
        ...logColumns.map(({ name }) => `"${name}"`),
        ...own.map((name) => `"${ours}${name}" AS "${name}"`),
      ]
      const read = (path: string, columns: string): string =>
        `read_json(${quoted(path)}, format = 'newline_delimited', columns = {${columns}}, maximum_object_size = 4194304)`
      const places = `"piece": 'INTEGER', "file": 'VARCHAR', "line": 'BIGINT'`
      // Lists and no join, which would leave the rows in another order.
      const listed = (name: string): string =>
        `SET VARIABLE ${name}s = (SELECT list(${name} ORDER BY piece) FROM ${read(pieces, places)})`
      await copied(`SELECT ${kept.join(', ')} FROM ${read(rows, given.join(', '))}`, file, [
        listed('file'),
        listed('line'),
      ])
    },
    discard,
  }
}

function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at)
}
