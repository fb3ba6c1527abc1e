import { isDeepStrictEqual } from 'node:util'
import type { HostState } from '../ipc/host.ts'
import { passing, type StateChange } from '../ipc/stateChange.ts'

/** Large parts that are never changed but made anew, so that what was told of them stands; the very same one needs no look. */
const madeAnew: ReadonlySet<string> = new Set([
  'packs',
  'rules',
  'board',
  'decision',
  'diff',
  'runner',
  'names',
  'scenario',
  'backtest',
] satisfies (keyof HostState)[])

/** Remembers a state, and says of each one after it what is otherwise; undefined where nothing is. */
export function trackChanges(first: HostState): (next: HostState) => StateChange | undefined {
  /** What was told of each part: itself, or its text where it may be changed in place. */
  const known = new Map<string, unknown>()
  let newest = first.log[0]?.number ?? 0
  const changeOf = ({ log, ...rest }: HostState): StateChange | undefined => {
    const parts: Record<string, unknown> = {}
    for (const [name, value] of Object.entries(rest)) {
      const before = known.get(name)
      if (madeAnew.has(name)) {
        if (isDeepStrictEqual(before, value)) continue
        known.set(name, value)
      } else {
        const text = JSON.stringify(value)
        if (before === text) continue
        known.set(name, text)
      }
      parts[name] = value
    }
    const gone = passing.filter((name) => rest[name] === undefined && known.delete(name))
    const count = log.findIndex(({ number }) => number <= newest)
    const entries = count === -1 ? log : log.slice(0, count)
    newest = log[0]?.number ?? newest
    const isNone = gone.length === 0 && entries.length === 0 && Object.keys(parts).length === 0
    return isNone ? undefined : { parts, gone, entries }
  }
  changeOf(first)
  return changeOf
}
