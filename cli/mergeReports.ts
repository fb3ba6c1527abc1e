import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { faultsOf, pathText } from '../policies/engine/faults.ts'
import { PolicyError } from '../policies/engine/parse.ts'
import { ReplayReport } from '../policies/report/replayReport.ts'
import { readArguments } from './arguments.ts'
import { chosenReporters } from './chosenReporters.ts'
import { exitCodes } from './exitCodes.ts'
import { mergeReportsHelp } from './help.ts'
import { mergedReport } from './mergedReport.ts'
import { unreadable } from './ownFiles.ts'
import { replayExitCode } from './replayExitCode.ts'
import { mergeReportsOptions } from './replayOptions.ts'
import { UsageError } from './usageError.ts'

/** `hutong merge-reports`: JSON reports of several machines as one, by any reporter. */
export function mergeReports(args: readonly string[]): Promise<number> {
  const given = readArguments('merge-reports', args, mergeReportsOptions)
  if (given.has('help')) {
    process.stdout.write(mergeReportsHelp(mergeReportsOptions))
    return Promise.resolve(exitCodes.fine)
  }
  if (given.operands.length === 0)
    throw new UsageError(
      'merge-reports needs a folder of reports.',
      'Run hutong merge-reports --help to see what it takes.',
    )
  const reporters = chosenReporters(given)
  const report = mergedReport(given.operands.flatMap(filesAt).map(readReport))
  for (const reporter of reporters) {
    for (const outcome of report.scenarios) reporter.heard(outcome)
    reporter.ended(report)
  }
  return Promise.resolve(replayExitCode(report))
}

/** A report, or those of a folder. */
function filesAt(named: string): readonly string[] {
  try {
    const found = readdirSync(named, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .toSorted()
    if (found.length > 0) return found.map((name) => path.join(named, name))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [named]
    throw unreadable(named, error)
  }
  throw new UsageError(
    `The folder "${named}" holds no report.`,
    'Reports are what hutong replay --reporter-json FILE.json writes.',
  )
}

function readReport(file: string): ReplayReport {
  const value = parsed(file)
  const result = ReplayReport.safeParse(value)
  if (result.success) return result.data
  const faults = result.error.issues.flatMap((issue) => faultsOf(issue, value))
  throw new PolicyError(
    faults.map(
      (fault) =>
        `${file}:1:1 ${pathText(fault.path)}: expected ${fault.expected}, got ${fault.got}`,
    ),
  )
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw unreadable(file, error)
    throw new PolicyError([`${file}:1:1 json: expected valid JSON, got ${error.message}`])
  }
}
