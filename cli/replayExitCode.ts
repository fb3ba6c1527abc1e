import type { ReplayReport } from '../policies/report/replayReport.ts'
import { exitCodes } from './exitCodes.ts'

export function replayExitCode({ failed, invalid, isInterrupted }: ReplayReport): number {
  if (isInterrupted) return exitCodes.interrupted
  if (invalid > 0) return exitCodes.invalid
  return failed > 0 ? exitCodes.failed : exitCodes.fine
}
