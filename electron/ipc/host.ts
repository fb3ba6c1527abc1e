import { z } from 'zod'
import type { Change } from '../../policies/engine/change.ts'
import { deviceNames, type Device } from './device.ts'
import { boardCalls, type BoardState } from './board.ts'
import type { MenuChoice } from './commands.ts'
import { companyCalls, type CompaniesState } from './companies.ts'
import { codeCalls } from './codes.ts'
import { compareCalls, type CompareState } from './compare.ts'
import type { Inspection } from './inspector.ts'
import type { LaneName } from './lanes.ts'
import { lawCalls, type LawState, type PackChoice, type RuleRow } from './law.ts'
import { phoneCalls, type PhoneState } from './phone.ts'
import { Panels } from './panels.ts'
import { sampleCalls } from './samples.ts'
import { scenarioCalls, type ScenarioState } from './scenario.ts'
import { storyCalls, type StoryChoice, type StoryState } from './stories.ts'
import { diffCalls, type DiffState } from './diff.ts'
import { backtestCalls, type BacktestState } from './backtest.ts'
import { runnerCalls, type RunnerState } from './runner.ts'
import type { StateChange } from './stateChange.ts'
import { storeCalls } from './store.ts'
import { deskProgramCalls, type ProgramEntry, type ProgramPanels } from './deskPrograms.ts'
import type { Presentation, Ruling, Tried, Verdict, Words } from '../../policies/engine/model.ts'

/** The whole contract between the host window and main: calls by name, and one state that main tells the changes of. */

export const Language = z.enum(['zh', 'en'])
export type Language = z.infer<typeof Language>
export const Theme = z.enum(['light', 'dark', 'system'])
export type Theme = z.infer<typeof Theme>
/** Whether things glide: as the system says, never, or always. */
export const Motion = z.enum(['system', 'reduced', 'full'])
export type Motion = z.infer<typeof Motion>

const nothing = z.strictObject({})

/** Calls the host window may make of main: name → what goes in. Every answer is a `Reply`; what they change is told. */
export const hostCalls = {
  ...lawCalls,
  ...sampleCalls,
  ...boardCalls,
  /** A company of the user's own; its undo is the law's. */
  ...companyCalls,
  ...phoneCalls,
  ...compareCalls,
  ...storyCalls,
  ...scenarioCalls,
  ...codeCalls,
  ...storeCalls,
  /** Shows what would be ruled with one of the smallest changes made, by its place in the list; nothing is done. */
  'flip.try': z.strictObject({ index: z.int().min(0).max(999) }),
  'flip.leave': nothing,
  /** Selects an attempt of the log for the ruling panel; the newest when none is named. */
  'attempt.select': z.strictObject({ attempt: z.string().max(64).optional() }),
  ...diffCalls,
  ...deskProgramCalls,
  ...runnerCalls,
  ...backtestCalls,
  'settings.set': z.strictObject({
    language: Language.optional(),
    theme: Theme.optional(),
    device: z.enum(deviceNames).optional(),
    motion: Motion.optional(),
    panels: Panels.optional(),
  }),
  /** Writes the log as NDJSON and answers with the file's path. */
  'log.export': nothing,
} as const

export type HostCalls = typeof hostCalls
export type HostCall = keyof HostCalls
export type HostInput<K extends HostCall> = z.input<HostCalls[K]>
/** `problem` is a sentence for the person, already in both languages; `picture` a PNG as a data URL. */
export type Reply = Readonly<
  { ok: true; path?: string; picture?: string } | { ok: false; problem: Words }
>

/** So many entries, the newest, are in the state. */
export const mostEntries = 500

/** One person's or page's step, newest first in the log. */
export type LogEntry = Readonly<{
  /** Journal sequence number. */
  number: number
  attempt: string
  /** Wall-clock instant, ISO 8601 UTC. */
  recorded: string
  /** The simulated instant that was ruled on. */
  at: string
  /** On the phones beside, under the law that is compared with; absent for those under the law in force. */
  lane?: 'b'
  /** `person` for taps, `page` for what a page did by itself. */
  by: 'person' | 'page'
  host: string
  surface: string
  /** What happened: link.opened, notice.confirmed, payment.requested … */
  event: string
  /** Where to: an address or a payment, short enough to show. */
  target: string
  /** The states passed, in order. */
  path: readonly string[]
  verdict: Verdict
  presentation: Presentation
  rule: string
  /** Every ruling of the step, one for each hop; the last is the one above. */
  rulings: readonly Readonly<{ verdict: Verdict; presentation: Presentation; rule: string }>[]
}>

/** The smallest set of attributes that would have to be otherwise for another verdict. */
export type FlipRow = Readonly<{
  verdict: Verdict
  presentation: Presentation
  rule: string
  changes: readonly Change[]
}>

/** The ruling panel: one attempt, its steps so far. */
export type Decision = Readonly<{
  attempt: string
  ruling: Omit<Ruling, 'trace'>
  /** One plain sentence, both languages (policies/words). */
  sentence: Words
  request: Readonly<Record<string, string>>
  steps: readonly Readonly<{
    event: string
    path: readonly string[]
    /** One for each hop that was ruled on. */
    rulings: readonly Pick<Ruling, 'verdict' | 'rule' | 'title'>[]
  }>[]
  trace: readonly Tried[]
  inspection: Inspection
  /** What was made otherwise, where this is what might have been. */
  whatIf?: readonly Change[]
  /** Absent while they are being worked out. */
  flips?: readonly FlipRow[]
}>

export type HostState = Readonly<{
  law: LawState
  /** Apart from the law, for no date changes them. */
  packs: readonly PackChoice[]
  /** All of the law's pack and overlay, in the order in which they are tried; which are in force, the date says. */
  rules: readonly RuleRow[]
  board: BoardState
  companies: CompaniesState
  phone: PhoneState
  log: readonly LogEntry[]
  /** How many the journal holds in all; `log` has the newest of them. */
  logged: number
  decision?: Decision
  compare?: CompareState
  /** Stories that can be told; the one that is being told. */
  stories: readonly StoryChoice[]
  story?: StoryState
  /** Absent until one is recorded or opened. */
  scenario?: ScenarioState
  /** Absent until two laws are compared. */
  diff?: DiffState
  /** Absent while no scenarios are opened. */
  runner?: RunnerState
  backtest?: BacktestState
  programs: readonly ProgramEntry[]
  panels?: ProgramPanels
  settings: Readonly<{
    language: Language
    theme: Theme
    device: Device
    motion: Motion
    panels: Panels
  }>
  /** Names of systems and payment methods, for display. */
  names: Readonly<Record<string, Words>>
  about: Readonly<{
    version: string
    electron: string
    chromium: string
    node: string
    /** Packed with the app; the electron package's own; one inside an npm package in its place; or one that was named. */
    origin: 'packed' | 'own' | 'substitute' | 'named'
    /** Where settings, the overlay and the journal are kept. */
    folder: string
  }>
}>

/** What the preload puts on `window.hutong`. */
export type HostBridge = Readonly<{
  /** What is done on a phone is done on one of `lane`, by default the one under the law in force. */
  call<K extends HostCall>(name: K, input: HostInput<K>, lane?: LaneName): Promise<Reply>
  /** The whole state as it is now. */
  state(): Promise<HostState>
  /** Calls back with what changed, at every change; returns a function that ends it. */
  onChange(listener: (change: StateChange) => void): () => void
  /** Calls back with what a person chooses in the menu; returns a function that ends it. */
  onMenu(listener: (choice: MenuChoice) => void): () => void
  /** Where a dropped file or folder lies on the disk. */
  pathOf?: (file: File) => string
  platform: string
}>
