import type { Options } from './arguments.ts'
import { commonOptions, lawOptions } from './decideOptions.ts'

/** The options of `hutong replay`, in the order of its help. */
export const replayOptions: Options = {
  policy: {
    value: 'POLICY',
    help: 'begin under this law instead of the one that each scenario names',
  },
  at: { value: 'DATE', help: 'the instant at which --policy begins' },
  overlay: lawOptions['overlay'] ?? { help: '' },
  grep: { value: 'RE', help: 'only scenarios whose name matches this regular expression' },
  tags: { value: 'A,B', isRepeatable: true, help: 'only scenarios with one of these tags' },
  bail: { help: 'stop after the first scenario that does not pass' },
  reporter: {
    value: 'A,B',
    isRepeatable: true,
    help: 'list, json, junit (default list); all but one need a file',
  },
  'reporter-json': { value: 'FILE', help: 'write JSON there' },
  'reporter-junit': { value: 'FILE', help: 'write JUnit XML there' },
  json: { help: 'the same as --reporter json' },
  ...commonOptions,
}
