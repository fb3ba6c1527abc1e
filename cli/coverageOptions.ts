import type { Options } from './arguments.ts'
import { commonOptions, lawOptions } from './decideOptions.ts'

/** The options of `hutong coverage`, in the order of its help. */
export const coverageOptions: Options = {
  policy: {
    value: 'POLICY',
    help: 'measure this pack or pack file alone (default: each that the scenarios name)',
  },
  overlay: lawOptions['overlay'] ?? { help: '' },
  log: { value: 'FILE', help: 'requests, one JSON object a line; - for standard input' },
  'fail-under': { value: 'PERCENT', help: 'end with 1 when fewer of the rules are exercised' },
  full: { help: 'list every rule, the exercised ones too' },
  json: { help: 'print one JSON object' },
  ...commonOptions,
}
