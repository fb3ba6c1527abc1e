import type { Options } from './arguments.ts'
import { commonOptions } from './decideOptions.ts'

/** The options of `hutong gen-log`, in the order of its help. */
export const genLogOptions: Options = {
  rows: { value: 'N', help: 'how many rows' },
  seed: { value: 'S', help: 'which log: the same number gives the same rows (default 1)' },
  region: { value: 'REGION', help: 'where people are: the region of a pack (default CN)' },
  out: { value: 'FILE', help: 'write there (default: standard output); a name in .gz is packed' },
  format: { value: 'FORMAT', help: 'ndjson, csv or parquet (default: by the name, else ndjson)' },
  ...commonOptions,
}
