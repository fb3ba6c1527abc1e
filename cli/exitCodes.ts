/** What the process ends with; README and `hutong --help` list the same. */
export const exitCodes = {
  fine: 0,
  failed: 1,
  usage: 2,
  invalid: 3,
  /** Set-up failed, or Hutong itself is at fault. */
  fault: 70,
  interrupted: 130,
} as const
