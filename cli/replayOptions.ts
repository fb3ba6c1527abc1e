import type { Options } from './arguments.ts'
import { commonOptions, lawOptions } from './decideOptions.ts'

const reporterOptions: Options = {
  reporter: {
    value: 'A,B',
    isRepeatable: true,
    help: 'list, github, json, junit, ctrf, html (default list); github beside any, of the others all but one need a file',
  },
  'reporter-json': { value: 'FILE', help: 'write JSON there' },
  'reporter-ctrf': { value: 'FILE', help: 'write CTRF JSON there' },
  'reporter-html': { value: 'FILE', help: 'write a page there that needs nothing else' },
  'reporter-junit': { value: 'FILE', help: 'write JUnit XML there' },
  json: { help: 'the same as --reporter json' },
}

/** The options of `hutong replay`, in the order of its help. */
export const replayOptions: Options = {
  policy: {
    value: 'POLICY',
    isRepeatable: true,
    help: 'begin under this law instead of the one that each scenario names; several run all under each',
  },
  at: { value: 'DATE', help: 'the instant at which --policy begins' },
  against: {
    value: 'POLICY',
    help: 'walk each journey under this law too, and tell where a person would see something else',
  },
  overlay: lawOptions['overlay'] ?? { help: '' },
  grep: { value: 'RE', help: 'only scenarios whose name matches this regular expression' },
  tags: { value: 'A,B', isRepeatable: true, help: 'only scenarios with one of these tags' },
  'exclude-tags': {
    value: 'A,B',
    isRepeatable: true,
    help: 'no scenario with one of these tags',
  },
  shard: { value: 'I/N', help: 'only the files of the Ith of N machines, such as 2/4' },
  'exit-code': { help: 'exit with 1 when a journey parts from the same under --against' },
  window: {
    help: 'walk the journeys that can on the phone of the real window, with pictures; with --grep, --tags, --exclude-tags, --bail, --retries and reporters',
  },
  retries: { value: 'N', help: 'with --window: walk what fails again, up to so often' },
  update: {
    help: 'write what came into scenarios that expect something else, and tell of each change',
  },
  workers: {
    value: 'N',
    help: 'replay in so many threads (default 1); pays from about a thousand journeys on',
  },
  bail: { help: 'stop after the first scenario that does not pass' },
  ...reporterOptions,
  ...commonOptions,
}

/** The options of `hutong merge-reports`. */
export const mergeReportsOptions: Options = { ...reporterOptions, ...commonOptions }
