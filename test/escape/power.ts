import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Case } from './case.ts'
import type { Report } from './job.ts'

/** What the control showed: which cases do something outside when nothing stops them. */
const Power = z.strictObject({
  electron: z.string(),
  /** Case number and path → what was heard outside; empty for a case without power. */
  effects: z.record(z.string(), z.array(z.string()).readonly()),
})
export type Power = z.infer<typeof Power>

export const powerFile = path.join(import.meta.dirname, 'power.json')

export function readPower(): Power {
  return Power.parse(JSON.parse(readFileSync(powerFile, 'utf8')))
}

export function nameOf({ number, group, path: name }: Case): string {
  return `${number} ${group} ${name}`
}

export function powerOf(report: Report, cases: readonly Case[]): Power {
  const heard = [...report.heard, ...report.runs.flatMap(({ escapes }) => escapes)]
  const effects = cases.map((each) => {
    const judges = heard.filter(({ number }) => number === each.number).map(({ judge }) => judge)
    return [nameOf(each), [...new Set(judges)].toSorted()] as const
  })
  return { electron: report.electron, effects: Object.fromEntries(effects) }
}
