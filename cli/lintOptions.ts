import type { Options } from './arguments.ts'
import { commonOptions, lawOptions } from './decideOptions.ts'
import type { LintCode } from './lintWords.ts'

/** What a lint can find, in the order of the help. */
export const lintCodes: Readonly<Record<LintCode, string>> = {
  contradictory: 'a rule whose conditions never hold together',
  shadowed: 'a rule that never decides, because others take all its requests before it',
  dates: 'a date that says other than its precision or its name',
  'idle-override': 'an override of a rule that is not there',
  'no-rule': 'what people can do and no rule answers',
  PARITY: 'an outside link is treated worse than others of its kind',
  DIRECT_OPEN: 'an outside link is not opened directly',
  NO_EXTRA_STEP: 'a step between the tap and the page, where other links have none',
  NEUTRAL_NOTICE: 'a notice before links out that does more than say where one goes (US, BR)',
  NO_FEE: 'a fee on links out where none may be taken (US until December 2025, EU)',
  SIDE_BY_SIDE: "an offer without the store's own beside it, or more prominent (JP, BR)",
  CHOICE_EVERY_TIME: 'a purchase on Google Play without a choice before it (IN, JP)',
  INFO_FIRST_TIME: 'no screen that explains the choice once, at the first purchase (IN, JP)',
  PRICE_FIRST: 'a screen before the price was seen (IN, JP)',
}

/** The options of `hutong lint`, in the order of its help. */
export const lintOptions: Options = {
  at: { value: 'DATE', help: 'the instant of a policy that has no date' },
  overlay: lawOptions['overlay'] ?? { help: '' },
  only: { value: 'A,B', isRepeatable: true, help: 'look for these alone' },
  limit: { value: 'COUNT', help: 'list this many findings at most (default 20; --json all)' },
  full: { help: 'write long lists out' },
  json: { help: 'print one JSON object' },
  ...commonOptions,
}
