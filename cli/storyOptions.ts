import type { Options } from './arguments.ts'
import { commonOptions } from './decideOptions.ts'

/** The options of `hutong story`, in the order of its help. */
export const storyOptions: Options = {
  out: { value: 'FILE', help: 'write the story as one HTML page there, in both languages' },
  json: { help: 'print one JSON object' },
  ...commonOptions,
}
