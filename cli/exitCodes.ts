/** What the process ends with; docs/command-line.md and `hutong --help` list the same. */
export const exitCodes = {
  fine: 0,
  failed: 1,
  usage: 2,
  invalid: 3,
  /** An analysis would not end: there are too many cases to tell apart. */
  tooComplex: 4,
  /** Set-up failed, or Hutong itself is at fault. */
  fault: 70,
  interrupted: 130,
} as const
