import { z } from 'zod'
import { Age, Choice, Version } from '../../policies/engine/attributes.ts'
import type { Surface } from '../../policies/engine/attributes.ts'
import type { Change } from '../../policies/engine/change.ts'
import { Id, RuleId, Verdict } from '../../policies/engine/model.ts'
import { deviceNames, type Device } from './device.ts'
import { boardCalls, type BoardState } from './board.ts'
import type { MenuChoice } from './commands.ts'
import { companyCalls, type CompaniesState } from './companies.ts'
import { codeCalls, codeScreens, type PlaceCode, type ReadCode, type Terminal } from './codes.ts'
import { compareCalls, type CompareState } from './compare.ts'
import type { Inspection } from './inspector.ts'
import type { LaneName } from './lanes.ts'
import { Panels } from './panels.ts'
import { sampleCalls } from './samples.ts'
import { storyCalls, type StoryChoice, type StoryState } from './stories.ts'
import { diffCalls, type DiffState } from './diff.ts'
import type { StateChange } from './stateChange.ts'
import { deskProgramCalls, type ProgramEntry, type ProgramPanels } from './deskPrograms.ts'
import type { Confidence, Presentation, Ruling, Tried, Words } from '../../policies/engine/model.ts'

/** The whole contract between the host window and main: calls by name, and one state that main tells the changes of. */

export const Language = z.enum(['zh', 'en'])
export type Language = z.infer<typeof Language>
export const Theme = z.enum(['light', 'dark', 'system'])
export type Theme = z.infer<typeof Theme>
/** Whether things glide: as the system says, never, or always. */
export const Motion = z.enum(['system', 'reduced', 'full'])
export type Motion = z.infer<typeof Motion>

/** A message's text; longer pastes are refused with a sentence, never cut in silence. */
export const longestMessage = 20_000

export const Screen = z.union([
  z.strictObject({ type: z.literal('home') }),
  z.strictObject({ type: z.literal('chats'), host: Id }),
  z.strictObject({ type: z.literal('chat'), host: Id, chat: z.string().max(64) }),
  /** A cashier host's own first page (alipay). */
  z.strictObject({ type: z.literal('wallet'), host: Id }),
  /** The mini-programs that a host app lists. */
  z.strictObject({ type: z.literal('shelf'), host: Id }),
  /** A mini-program in front, by its app id. */
  z.strictObject({ type: z.literal('program'), program: z.string().min(1).max(64) }),
  ...codeScreens,
])
export type Screen = z.infer<typeof Screen>

/** What a person may do to an open attempt; the machines say which of these a state takes. */
export const Answer = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('notice.confirmed') }),
  z.strictObject({ type: z.literal('notice.dismissed') }),
  z.strictObject({ type: z.literal('link.copied') }),
  z.strictObject({ type: z.literal('page.left') }),
  z.strictObject({ type: z.literal('reroute.followed') }),
  z.strictObject({ type: z.literal('reroute.dismissed') }),
  z.strictObject({ type: z.literal('choice.made'), choice: Id }),
  z.strictObject({ type: z.literal('choice.dismissed') }),
  z.strictObject({ type: z.literal('payment.authorised') }),
  z.strictObject({ type: z.literal('payment.failed') }),
  z.strictObject({ type: z.literal('payment.cancelled') }),
  z.strictObject({ type: z.literal('payment.timed-out') }),
])
export type Answer = z.infer<typeof Answer>

const nothing = z.strictObject({})

export const Traits = z.strictObject({
  version: Version.default('newest'),
  choice: Choice.default('unset'),
  age: Age.default('adult'),
  rollout: z.int().min(0).max(99).default(0),
})
export type Traits = z.infer<typeof Traits>

/** Calls the host window may make of main: name → what goes in. Every answer is a `Reply`; what they change is told. */
export const hostCalls = {
  /** PACK@DATE, PACK@DATETIME or a preset's name. */
  'law.choose': z.strictObject({
    policy: z.string().min(1).max(200),
    /** On the way to another date: what is ruled as before is left alone, and not recorded. */
    isPassing: z.boolean().default(false),
  }),
  /** The text of a policy file (a pack or an overlay) that was dropped. */
  'law.load': z.strictObject({
    name: z.string().max(300),
    text: z.string().max(1_000_000),
    /** Where it lies, to be found again. */
    path: z.string().max(4096).optional(),
  }),
  /** A policy file that the person chooses. */
  'law.open': nothing,
  /** One of the files that were opened last. */
  'law.load-recent': z.strictObject({ path: z.string().max(4096) }),
  /** A copy of the overlay where the person says. */
  'law.save-as': nothing,
  /** Writes the verdict for one rule to the overlay; the rule keeps its conditions. */
  'law.override': z.strictObject({ rule: RuleId, verdict: Verdict }),
  /** Takes back one override; without a rule the whole overlay, kept beside it as `.bak`. */
  'law.reset': z.strictObject({ rule: RuleId.optional() }),
  /** The overlay's text, as a person writes it. */
  'law.edit': z.strictObject({ text: z.string().max(1_000_000) }),
  /** Gives up what cannot be read, for the text in force. */
  'law.leave-draft': nothing,
  /** Takes back the last change of the overlay, or makes it again. */
  'law.undo': nothing,
  'law.redo': nothing,
  'law.dismiss-problem': nothing,
  ...sampleCalls,
  ...boardCalls,
  /** A company of the user's own; its undo is the law's. */
  ...companyCalls,
  /** Shows a person's phone. */
  'phone.hold': z.strictObject({ person: Id }),
  /** What this person's phone is like; requests made on it carry these attributes. */
  'phone.traits': z.strictObject({ person: Id, traits: Traits }),
  'phone.show': z.strictObject({ screen: Screen }),
  /** Where guests are drawn: window coordinates in CSS pixels, and the phone's scale (1 = the device's own size). */
  'phone.stage': z.strictObject({
    x: z.number().min(0).max(20_000),
    y: z.number().min(0).max(20_000),
    width: z.number().min(0).max(20_000),
    height: z.number().min(0).max(20_000),
    scale: z.number().min(0.1).max(4),
  }),
  ...compareCalls,
  ...storyCalls,
  'chat.send': z.strictObject({ chat: z.string().max(64), text: z.string().max(4_000_000) }),
  /** A tap on a link in a message. */
  'link.open': z.strictObject({
    chat: z.string().max(64),
    message: z.string().max(64),
    url: z.string().max(65_536),
  }),
  'page.back': nothing,
  'page.reload': nothing,
  'page.close': nothing,
  ...codeCalls,
  /** Sends what the share sheet holds to a chat. */
  'share.send': z.strictObject({ chat: z.string().max(64) }),
  'share.cancel': nothing,
  /** Any answer of the person to the attempt that a page, sheet or cashier belongs to. */
  'attempt.answer': z.strictObject({ attempt: z.string().max(64), answer: Answer }),
  /** Shows what would be ruled with one of the smallest changes made, by its place in the list; nothing is done. */
  'flip.try': z.strictObject({ index: z.int().min(0).max(999) }),
  'flip.leave': nothing,
  /** Selects an attempt of the log for the ruling panel; the newest when none is named. */
  'attempt.select': z.strictObject({ attempt: z.string().max(64).optional() }),
  ...diffCalls,
  ...deskProgramCalls,
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

export type Preset = Readonly<{ name: string; at: string; title: Words }>
/** One dated change of the pack, or a note of what changed no ruling: a dot on the timeline. */
export type DatedEvent = Readonly<{
  /** The first rule of the event, or the note. */
  id: string
  isNote: boolean
  at: string
  precision: 'minute' | 'day' | 'month' | 'year'
  title: Words
  confidence: Confidence
  source: readonly string[]
}>
export type PackChoice = Readonly<{
  name: string
  title: Words
  region: string
  zone: string
  status: 'historical' | 'hypothetical'
  presets: readonly Preset[]
  events: readonly DatedEvent[]
}>
/** A rule in force, as the switchboard lists it, in the order in which rules are tried. */
export type RuleRow = Readonly<{
  id: string
  kind: 'link' | 'payment'
  title: Words
  verdict: Verdict
  presentation: Presentation
  /** The pack's own verdict, where an override stands before it. */
  overridden?: Verdict
  /** A rule of the user's own overlay. */
  isOwn?: boolean
  from?: string
  until?: string
  precision: 'minute' | 'day' | 'month' | 'year'
  source: readonly Readonly<{ id: string; text: string }>[]
  confidence: Confidence
}>
export type LawState = Readonly<{
  /** cn@2021-09-17, or a preset's name. */
  label: string
  pack: string
  /** ISO 8601 with seconds, in the pack's zone. */
  at: string
  preset?: string
  overrides: number
  /** The overlay as it is written. */
  text: string
  /** What a person writes and cannot be read yet: `file:line:col path: expected …, got …`. */
  draft?: Readonly<{ text: string; faults: readonly string[] }>
  canUndo: boolean
  canRedo: boolean
  /** Policy files that were opened or saved last, the newest first. */
  recent: readonly string[]
  /** Where the overlay is kept. */
  overlayFile: string
  rules: readonly RuleRow[]
  /** A file that could not be read: `file:line:col path: expected …, got …`. The law before it is still in force. */
  problem?: Readonly<{ text: string }>
}>

export type Person = Readonly<{
  id: string
  name: Words
  /** CSS colour of the avatar. */
  colour: string
  /** Whether their phone can be shown; others only take part in groups. */
  hasPhone: boolean
}>
/** A card that a share made: title, line beneath, and the app it came from. */
export type Card = Readonly<{
  url: string
  title: string
  detail: string
  from: Words
  /** One character and a CSS colour: `鞋 #e4572e`. */
  picture: string
  /** Shown in its place: a data URL of up to 256 KB. */
  image?: string | undefined
  /** The mini-program that it opens at this path, in chats of the host that runs it. */
  program?: Readonly<{ id: string; host: string; system: string; path: string }> | undefined
}>
export type Message = Readonly<{
  id: string
  /** A person's id. */
  from: string
  /** The simulated instant. */
  at: string
  text: string
  card?: Card
  /** Set when the law took the link out of the text (link-stripped): the text is then shown without links. */
  stripped?: boolean
}>
export type Chat = Readonly<{
  id: string
  host: string
  surface: z.infer<typeof Surface>
  /** The chat's name as the phone's holder sees it. */
  title: Words
  members: readonly string[]
  messages: readonly Message[]
  unread: number
}>

/** A page over the chat or app: the in-app browser, or what stands in its place. */
export type Page = Readonly<{
  attempt: string
  host: string
  /** What stands there now: the guest's view while `loading` and `open`; the phone draws the rest. */
  status:
    | 'loading'
    | 'open'
    | 'asking'
    | 'stopped'
    | 'choosing'
    | 'rerouted'
    | 'paying'
    | 'missing'
    | 'unanswered'
    | 'crashed'
  url: string
  title: string
  ruling: Ruling
  canGoBack: boolean
  /** What was read, where no address leads on. */
  code?: ReadCode
}>
/** A sheet over the phone; the guest beneath is frozen to `backdrop`, a PNG data URL. */
export type Sheet =
  | Readonly<{
      type: 'share'
      card: Card
      from: Words
      chats: readonly Readonly<{ id: string; title: Words; host: string }>[]
      backdrop?: string
    }>
  /** A host asks in a pop-up before it goes on (notice.confirmed, notice.dismissed). */
  | Readonly<{ type: 'popup'; attempt: string; ruling: Ruling; target: Words; backdrop?: string }>
  | Readonly<{
      type: 'cashier'
      attempt: string
      method: string
      /**
       * `noticing`: a disclosure sheet before the cashier (notice.confirmed, notice.dismissed);
       * `choosing`: the methods of `ruling.to`; `rerouted`: another cashier (reroute.followed);
       * `refused`: the law does not let this method be used here.
       */
      status:
        | 'noticing'
        | 'choosing'
        | 'rerouted'
        | 'asking'
        | 'paid'
        | 'failed'
        | 'cancelled'
        | 'timed-out'
        | 'refused'
      payee: Words
      /** In fen (1 yuan = 100). */
      amount: number
      balance: number
      ruling: Ruling
      backdrop?: string
    }>

export type PhoneState = Readonly<{
  holder: string
  /** The holder's own. */
  traits: Traits
  /** Everybody, with the messages that wait on each phone. */
  people: readonly (Person & Readonly<{ unread: number }>)[]
  screen: Screen
  /** The simulated instant shown in the status bar. */
  now: string
  /** What the holder's Alipay holds, in fen. */
  balance: number
  chats: readonly Chat[]
  /** What the scanner can be held to; there while it is in front. */
  codes?: readonly PlaceCode[]
  /** Who would read the pay code; there while it is in front. */
  terminals?: readonly Terminal[]
  page?: Page
  sheet?: Sheet
  /** A passing sentence (message too long, link stripped, nothing to open). */
  toast?: Readonly<{ id: number; text: Words }>
}>

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
  ruling: Ruling
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
  /** Absent until two laws are compared. */
  diff?: DiffState
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
