import type { Options } from './arguments.ts'
import { commonOptions } from './decideOptions.ts'

/** The options of `hutong diff`, in the order of its help. */
export const diffOptions: Options = {
  at: { value: 'DATE', help: 'the instant of the policies that have no date' },
  overlay: { value: 'FILE', isRepeatable: true, help: 'goes before both policies' },
  'overlay-a': { value: 'FILE', isRepeatable: true, help: 'goes before A alone' },
  'overlay-b': { value: 'FILE', isRepeatable: true, help: 'goes before B alone' },
  by: {
    value: 'MEASURE',
    help: 'what counts as different: verdict, outcome (verdict, looks and destination; default) or rule',
  },
  limit: { value: 'COUNT', help: 'list this many differences at most (default 20; --json all)' },
  full: { help: 'write long lists out' },
  'exit-code': { help: 'end with 1 when the policies differ' },
  json: { help: 'print one JSON object' },
  ...commonOptions,
}
