import type { ProgramEntry } from '../../electron/ipc/deskPrograms.ts'

const round = 2 * Math.PI * 13

/** How far a program is compiled, drawn over its icon. */
export function ProgressRing({ progress }: Readonly<{ progress: ProgramEntry['progress'] }>) {
  const share = progress && progress.total > 0 ? progress.done / progress.total : 0
  return (
    <svg className="progress-ring" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="13" />
      <circle
        cx="16"
        cy="16"
        r="13"
        strokeDasharray={`${Math.max(0.06, share) * round} ${round}`}
      />
    </svg>
  )
}
