/** What a step may be expected to lead to, in the order in which it is written. */
export const expectations = [
  'verdict',
  'presentation',
  'rule',
  'reason',
  'state',
  'address',
  'offered',
  'scene',
  'page',
] as const
/** What the screen shows is told and changed apart. */
export type ExpectationKey = (typeof expectations)[number] | 'shows'

export const expectationNames = {
  verdict: 'scenario.expected.verdict',
  presentation: 'scenario.expected.presentation',
  rule: 'scenario.expected.rule',
  reason: 'scenario.expected.reason',
  state: 'scenario.expected.state',
  address: 'scenario.expected.address',
  offered: 'scenario.expected.offered',
  scene: 'scenario.expected.scene',
  page: 'scenario.expected.page',
  shows: 'scenario.expected.shows',
} as const satisfies Readonly<Record<ExpectationKey, string>>

export function isExpectation(key: string): key is ExpectationKey {
  return Object.hasOwn(expectationNames, key)
}
