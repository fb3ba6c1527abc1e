import type { ConsoleKind } from './consoleFilter.ts'

const paths: Readonly<Record<ConsoleKind, string>> = {
  error: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  warning: 'M8 2.4 14.4 13.6H1.6L8 2.4ZM8 6.6v3.2M8 11.7v.01',
  missing: 'M3 3h2M7 3h2M11 3h2v2M13 7v2M13 11v2h-2M9 13H7M5 13H3v-2M3 9V7M3 5V3M6 8h4',
  message: 'M6 4.5 9.5 8 6 11.5',
}

export function LevelIcon({ kind }: Readonly<{ kind: ConsoleKind }>) {
  return (
    <svg className="level-icon" data-kind={kind} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[kind]} />
    </svg>
  )
}
