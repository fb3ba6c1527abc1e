import type { RunnerCase } from '../../../electron/ipc/runner.ts'

export const kinds = ['all', 'failed', 'passed', 'waiting'] as const
export type Kind = (typeof kinds)[number]

/** Is a journey of this kind, and do all words stand in its name, file or tags? `waiting` has not run. */
export function matchesCase(
  { name, file, tags, type }: RunnerCase,
  search: string,
  kind: Kind,
): boolean {
  if (kind === 'waiting' ? type !== undefined : kind !== 'all' && type !== kind) return false
  const text = [name, file, ...tags].join(' ').toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
