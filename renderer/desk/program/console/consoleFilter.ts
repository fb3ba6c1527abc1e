import type { ConsoleLine } from '../../../../electron/ipc/deskPrograms.ts'

/** What a line is to its reader; `missing` is an API that the simulator does not have. */
export const consoleKinds = ['error', 'warning', 'missing', 'message'] as const
export type ConsoleKind = (typeof consoleKinds)[number]

export function kindOf(level: ConsoleLine['level']): ConsoleKind {
  switch (level) {
    case 'error':
    case 'fault':
      return 'error'
    case 'warn':
      return 'warning'
    case 'missing':
      return 'missing'
    case 'log':
    case 'info':
    case 'debug':
      return 'message'
  }
}

export function countKinds(lines: readonly ConsoleLine[]): Readonly<Record<ConsoleKind, number>> {
  const counts = { error: 0, warning: 0, missing: 0, message: 0 }
  for (const { level } of lines) counts[kindOf(level)] += 1
  return counts
}

/** Lines of the kinds that are not hidden, in which every word occurs. */
export function filterLines(
  lines: readonly ConsoleLine[],
  hidden: readonly ConsoleKind[],
  search: string,
): readonly ConsoleLine[] {
  const words = search.toLowerCase().split(/\s+/)
  return lines.filter(({ level, text }) => {
    if (hidden.includes(kindOf(level))) return false
    const lower = text.toLowerCase()
    return words.every((word) => lower.includes(word))
  })
}
