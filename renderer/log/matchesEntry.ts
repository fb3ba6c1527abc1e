import type { HostState, LogEntry } from '../../electron/ipc/host.ts'

/** A line is found by words of its host, surface, event, target, verdict or rule; every word must occur. */
export function matchesEntry(entry: LogEntry, names: HostState['names'], search: string): boolean {
  const { host, surface, event, target, verdict, presentation, rule, path } = entry
  const name = names[host]
  const text = [
    host,
    name?.zh,
    name?.en,
    surface,
    event,
    target,
    verdict,
    presentation,
    rule,
    ...path,
  ]
    .join('\n')
    .toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
