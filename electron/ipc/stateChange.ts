import { mostEntries, type HostState, type LogEntry } from './host.ts'

/** Parts that come and go. */
export const passing = [
  'decision',
  'panels',
  'compare',
  'story',
  'runner',
  'scenario',
  'backtest',
] as const satisfies (keyof HostState)[]

/** What changed of the host window's state: parts as they are now, and what the log gained. */
export type StateChange = Readonly<{
  parts: Partial<Omit<HostState, 'log'>>
  /** Parts that are there no more. */
  gone: readonly (typeof passing)[number][]
  /** Newest first. */
  entries: readonly LogEntry[]
}>

/** The state after a change. What the state has already, since it was asked for after the change began, stays as it is. */
export function withChange(state: HostState, { parts, gone, entries }: StateChange): HostState {
  const newest = state.log[0]?.number ?? 0
  const added = entries.filter(({ number }) => number > newest)
  const next: { -readonly [K in keyof HostState]: HostState[K] } = { ...state, ...parts }
  if (added.length > 0) next.log = [...added, ...state.log].slice(0, mostEntries)
  for (const part of gone) delete next[part]
  return next
}
