import type { Escape } from './judges.ts'
import type { Run } from './runCases.ts'

/** What to do inside the namespace. */
export type Job = Readonly<{
  /** `programs`: ways out of mini-programs in the app. */
  place: 'app' | 'control' | 'programs'
  numbers: readonly number[]
  /** A temporary folder for sites, data and judges. */
  folder: string
  /** Where the report goes. */
  report: string
  asNobody: readonly string[]
  isRoot: boolean
}>

/** What came of it. */
export type Report = Readonly<{
  electron: string
  isSandboxed: boolean
  isAlive: boolean
  runs: readonly Run[]
  /** Pages and scripts of the cases that the place did not serve: such a case would prove nothing. */
  unserved: readonly string[]
  heard: readonly Escape[]
  /** What each mini-program's call was told, by the number of its case. */
  said?: Readonly<Record<number, string>>
  /** The app's journal as it was exported; nothing for the control. */
  log: readonly Readonly<{
    recorded: string
    by: string
    event: string
    target: string
    verdict: string
    rule: string
  }>[]
}>
