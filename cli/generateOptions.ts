import type { Options } from './arguments.ts'
import { commonOptions, lawOptions } from './decideOptions.ts'

/** The options of `hutong generate`, in the order of its help. */
export const generateOptions: Options = {
  for: { value: 'POLICY', help: lawOptions['policy']?.help ?? '' },
  at: lawOptions['at'] ?? { help: '' },
  overlay: lawOptions['overlay'] ?? { help: '' },
  out: { value: 'DIR', help: 'the folder to write to; it is made where there is none' },
  json: { help: 'print one JSON object' },
  ...commonOptions,
  lang: { value: 'LANGUAGE', help: 'zh or en, for names and comments too (default en)' },
}
