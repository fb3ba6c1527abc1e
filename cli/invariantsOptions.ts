import type { Options } from './arguments.ts'
import { commonOptions, lawOptions } from './decideOptions.ts'

/** The options of `hutong check-invariants`, in the order of its help. */
export const invariantsOptions: Options = {
  policy: { value: 'POLICY', help: 'check this policy instead of the one that each file names' },
  at: { value: 'DATE', help: 'the instant of a policy that has no date' },
  overlay: lawOptions['overlay'] ?? { help: '' },
  limit: {
    value: 'COUNT',
    help: 'list this many counter-examples of each (default 3; --json all)',
  },
  full: { help: 'write long lists out' },
  json: { help: 'print one JSON object' },
  ...commonOptions,
}
