import type { Options } from './arguments.ts'
import { commonOptions } from './decideOptions.ts'

/** The options of `hutong backtest`, in the order of its help. */
export const backtestOptions: Options = {
  policy: {
    value: 'POLICY',
    help: 'PACK@DATE rules every row at that date, PACK each at its own; also a preset or a pack file',
  },
  against: { value: 'POLICY', help: 'the law to hold against it: what would change' },
  'each-date': {
    help: 'read once, and count all rows at every date on which --policy, a pack without a date, changes',
  },
  at: { value: 'DATE', help: 'the instant of the policies that have no date' },
  overlay: { value: 'FILE', isRepeatable: true, help: 'goes before both policies' },
  'overlay-a': { value: 'FILE', isRepeatable: true, help: 'goes before --policy alone' },
  'overlay-b': { value: 'FILE', isRepeatable: true, help: 'goes before --against alone' },
  format: {
    value: 'FORMAT',
    help: 'ndjson, csv or parquet (default: by the name; ndjson for standard input)',
  },
  sample: {
    value: 'N',
    help: 'keep so many rows of each flow, the same ones every time (at most 1000)',
  },
  out: { value: 'FILE', help: 'write every row with its rulings there, as Parquet' },
  refused: {
    value: 'FILE',
    help: 'where rows go that cannot be ruled (default: LOG.refused.ndjson in this folder)',
  },
  workers: {
    value: 'N',
    help: 'read in so many threads (default: one for each processor, fewer for short logs)',
  },
  limit: { value: 'COUNT', help: 'list this many owners, surfaces and rules at most (default 10)' },
  json: { help: 'print one JSON object' },
  ...commonOptions,
}
