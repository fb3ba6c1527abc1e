import type { Options } from './arguments.ts'
import { commonOptions, lawOptions } from './decideOptions.ts'

/** The options of `hutong sql`, in the order of its help. */
export const sqlOptions: Options = {
  ...lawOptions,
  at: { value: 'DATE', help: 'the instant of a policy that has no date' },
  dialect: { value: 'DIALECT', help: 'duckdb, spark or trino (default duckdb)' },
  table: { value: 'NAME', help: "the log's table, such as lake.logs.shares (default share_log)" },
  columns: {
    value: 'NAMES',
    help: 'the columns that the log has, separated by commas (default all that a log can have)',
  },
  keep: { value: 'NAMES', help: 'columns of your own that pass through, such as an id' },
  timestamps: { help: 'the column "at" is a timestamp with a time zone, and not text' },
  run: {
    value: 'LOG',
    help: 'rule this log here, in DuckDB: *.ndjson, *.csv (also .gz), *.parquet',
  },
  out: {
    value: 'FILE',
    help: 'the statement goes there; with --run every row with its ruling (*.parquet, *.csv, *.ndjson)',
  },
  json: { help: 'with --run, print one JSON object' },
  ...commonOptions,
}
