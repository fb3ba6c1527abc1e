import { decidedBy } from '../policies/backtest/report.ts'
import { verdictsOf } from '../policies/backtest/tally.ts'
import { datesObject } from './backtestDates.ts'
import type { Told } from './backtestText.ts'
import { subjectObject } from './subject.ts'

/** What `hutong backtest --json` prints; docs/analyses.md describes it. */
export function backtestObject(told: Told): Readonly<Record<string, unknown>> {
  const { sides, backtested, report, seconds, refusedFile, reasons } = told
  const [before, after] = sides
  const { rows, refused } = report
  return {
    policy: before && subjectObject(before),
    ...(after === undefined ? {} : { against: subjectObject(after) }),
    isInterrupted: backtested.isInterrupted,
    seconds: Math.round(seconds * 1_000) / 1_000,
    rows,
    refused,
    ...(refused === 0
      ? {}
      : { refusedFile, reasons: reasons.map(([reason, count]) => ({ reason, rows: count })) }),
    logs: backtested.logs,
    leftAside: backtested.strangers,
    ...(told.dates === undefined || before === undefined
      ? countsObject(told)
      : { dates: datesObject(told.dates, before) }),
  }
}

function countsObject(told: Told): Readonly<Record<string, unknown>> {
  const { sides, backtested, report } = told
  const [, after] = sides
  const { rows: _rows, refused: _refused, rules, ...rest } = report
  return {
    ...(after === undefined
      ? {
          verdicts: rest.before,
          overridden: rest.overridden,
          owners: rest.owners.map(({ name, rows: own, before: verdicts }) => ({
            name,
            rows: own,
            verdicts,
          })),
          surfaces: rest.surfaces.map(({ name, rows: own, before: verdicts }) => ({
            name,
            rows: own,
            verdicts,
          })),
          rules: rules[0],
        }
      : { ...rest, rules: { before: rules[0], after: rules[1] } }),
    ...(backtested.samples.length === 0
      ? {}
      : { samples: backtested.samples.map((each) => sampleObject(each, told)) }),
  }
}

function sampleObject(
  { file, line, flow, subject, rules, text }: Told['backtested']['samples'][number],
  { sides }: Told,
): Readonly<Record<string, unknown>> {
  const [from, to] = verdictsOf(flow)
  const decided = sides.map(({ policy }, side) => decidedBy(policy, subject, rules[side] ?? 0))
  return {
    file,
    line,
    from,
    to,
    before: decided[0],
    ...(decided[1] === undefined ? {} : { after: decided[1] }),
    row: text,
  }
}
