import type { ProgramEntry } from '../../../electron/ipc/deskPrograms.ts'
import type { LogEntry } from '../../../electron/ipc/host.ts'

/** Whether a line of the log is about what a program did: in its host's mini-program surfaces, or in its own app. */
export function isOfProgram(
  { host, surface }: Pick<LogEntry, 'host' | 'surface'>,
  program: ProgramEntry | undefined,
): boolean {
  if (program === undefined) return false
  if (program.system !== undefined && host === program.system) return true
  return !program.isApp && host === program.host && surface.startsWith('mini-program')
}
