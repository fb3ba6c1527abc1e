import type { Options } from './arguments.ts'
import { commonOptions } from './decideOptions.ts'

/** The options of `hutong compare`, in the order of its help. */
export const compareOptions: Options = {
  a: {
    value: 'POLICY',
    help: 'the law of side A: PACK@DATE, PACK@DATETIME, a preset, or FILE@DATE',
  },
  b: { value: 'POLICY', help: 'the law of side B' },
  'overlay-a': { value: 'FILE', isRepeatable: true, help: 'goes before A alone' },
  'overlay-b': { value: 'FILE', isRepeatable: true, help: 'goes before B alone' },
  'exit-code': { help: 'end with 1 when the two sides part' },
  json: { help: 'print one JSON object' },
  markdown: { help: 'print Markdown' },
  ...commonOptions,
}
