import { z } from 'zod'
import {
  Action,
  Age,
  Category,
  Choice,
  Entitlement,
  Flag,
  Frame,
  Goods,
  LinkForm,
  Opening,
  Platform,
  Prominence,
  Region,
  Relation,
  Suspicion,
  Surface,
  Trigger,
  Version,
} from './attributes.ts'

export const Verdict = z.enum(['allow', 'interstitial', 'choose', 'reroute', 'block'])
export type Verdict = z.infer<typeof Verdict>

/** How a verdict looks to the person; which presentations a verdict may have stands in presentationsOf. */
export const Presentation = z.enum([
  'web-view',
  'browser',
  'target-app',
  'option-shown',
  'confirm-page',
  'suspicion-page',
  'disclosure-sheet',
  'confirm-popup',
  'information-screen',
  'parental-gate',
  'choice-sheet',
  'in-house-cashier',
  'app-download-page',
  'copy-link-page',
  'stopped-page',
  'link-stripped',
  'folded',
  'option-absent',
  'share-removed',
  'copy-removed',
  'silent',
])
export type Presentation = z.infer<typeof Presentation>

/** The presentations a verdict may have; the first is what an override gets. */
export const presentationsOf: Readonly<
  Record<Verdict, readonly [Presentation, ...Presentation[]]>
> = {
  allow: ['web-view', 'browser', 'target-app', 'option-shown', 'silent'],
  interstitial: [
    'confirm-page',
    'suspicion-page',
    'disclosure-sheet',
    'confirm-popup',
    'information-screen',
    'parental-gate',
  ],
  choose: ['choice-sheet'],
  reroute: ['target-app', 'in-house-cashier', 'app-download-page'],
  block: [
    'stopped-page',
    'copy-link-page',
    'link-stripped',
    'folded',
    'option-absent',
    'share-removed',
    'copy-removed',
    'silent',
  ],
}

export const Confidence = z.enum(['high', 'medium', 'low', 'hypothetical'])
export type Confidence = z.infer<typeof Confidence>

export const Id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and hyphens')
  .max(64)
/** `EVENT`, `EVENT/part`, `base/…` or `override/…`. */
export const RuleId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*$/, 'an id such as cn-l16 or base/own-links')
  .max(128)

/** ISO 8601 with seconds and a zone, 2000 to 2100: 2021-09-17T00:00:00+08:00. */
export const Instant = z.iso
  .datetime({ offset: true, local: false })
  .refine((text) => /^20\d\d-/.test(text), 'a year from 2000 to 2099')
/** When the law changes: whole seconds, for instants are written back in seconds. */
const Turn = Instant.refine((text) => !/\.\d*[1-9]/.test(text), 'whole seconds')
export const Precision = z.enum(['minute', 'day', 'month', 'year'])

/** One sentence or name in both languages. */
export const Words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })
export type Words = z.infer<typeof Words>

/** What is asked. Absent attributes take the defaults; time, identity and chance come in with it. */
export const Request = z.strictObject({
  at: Instant,
  region: Region.default('CN'),
  host: Id,
  version: Version.default('newest'),
  platform: Platform.default('android'),
  surface: Surface,
  action: Action.default('open-link'),
  trigger: Trigger.default('tap'),
  frame: Frame.default('top'),
  /** One that is too long to be ruled on is ruled unreadable. */
  url: z.string().optional(),
  /** The system it leads to, where no address says so: a card, a token, a code on a counter. */
  target: Id.optional(),
  form: LinkForm.optional(),
  flags: z.array(Flag).readonly().default([]),
  merchant: Id.optional(),
  method: Id.optional(),
  goods: Goods.default('physical'),
  choice: Choice.default('unset'),
  noticed: z.boolean().default(false),
  age: Age.default('adult'),
  installed: z.boolean().default(true),
  linked: z.boolean().default(false),
  /**
   * Has the program declared where this leads, every hop of it? A mini-program's app id (at most ten), the business
   * domain of a web-view, the domain of a request, the directory of a page that pays.
   */
  declared: z.boolean().default(true),
  /** Where an app wants its link out to open. */
  opening: Opening.default('browser'),
  /** Does the address carry details of the person or of what is bought, so that it differs from tap to tap? */
  dynamic: z.boolean().default(false),
  entitlement: Entitlement.default('one'),
  /** Is it a binary of its own, without the store's billing, where a store asks for one? */
  separate: z.boolean().default(true),
  /** Is the store's own purchase offered on the same screen? */
  beside: z.boolean().default(true),
  prominence: Prominence.default('equal'),
  /** Has the person seen the price? */
  priced: z.boolean().default(true),
  rollout: z.int().min(0).max(99).default(0),
  strikes: z.int().min(0).max(1_000).default(0),
  /** What the payment app carries of all payments of its kind, in percent. */
  volume: z.int().min(0).max(100).default(0),
})
export type Request = z.infer<typeof Request>
export type RequestInput = z.input<typeof Request>

/** A value, a list of values, or `{ not: … }`. */
function oneOf<T extends z.ZodType>(value: T) {
  const list = z.union([value, z.array(value).min(1).readonly()])
  return z
    .union([value, z.array(value).min(1).readonly(), z.strictObject({ not: list })])
    .optional()
}
/** Whole numbers: `at-least` (inclusive), `below` (exclusive). */
const range = z
  .strictObject({ 'at-least': z.int().min(0).optional(), below: z.int().min(0).optional() })
  .optional()
/** A host filter, `host[/path][?query]`: the host and its sub-domains; a leading dot means that host alone. */
const AddressFilter = z
  .string()
  .regex(
    /^\.?[a-z0-9-]+(\.[a-z0-9-]+)*(\/[^\s?#]*)?(\?[^\s#]*)?$/,
    'a filter such as taobao.com/item',
  )

/** Every condition must hold; an absent one always does. */
export const When = z.strictObject({
  region: oneOf(Region),
  host: oneOf(Id),
  version: oneOf(Version),
  platform: oneOf(Platform),
  surface: oneOf(Surface),
  action: oneOf(Action),
  trigger: oneOf(Trigger),
  frame: oneOf(Frame),
  form: oneOf(LinkForm),
  target: oneOf(Id),
  owner: oneOf(Id),
  category: oneOf(Category),
  relation: oneOf(Relation),
  merchant: oneOf(Id),
  'merchant-owner': oneOf(Id),
  method: oneOf(Id),
  goods: oneOf(Goods),
  choice: oneOf(Choice),
  age: oneOf(Age),
  flags: oneOf(Flag),
  suspicions: oneOf(Suspicion),
  noticed: z.boolean().optional(),
  installed: z.boolean().optional(),
  linked: z.boolean().optional(),
  declared: z.boolean().optional(),
  opening: oneOf(Opening),
  dynamic: z.boolean().optional(),
  entitlement: oneOf(Entitlement),
  separate: z.boolean().optional(),
  beside: z.boolean().optional(),
  prominence: oneOf(Prominence),
  priced: z.boolean().optional(),
  rollout: range,
  strikes: range,
  volume: range,
  address: z.union([AddressFilter, z.array(AddressFilter).min(1).readonly()]).optional(),
})
export type When = z.infer<typeof When>

/** What a store asks of a sale: percent by kind of seller, points less than its own fee, or what a court will set. */
export const Fee = z.union([
  z.strictObject({
    percent: z.array(z.number().min(0).max(100)).min(1).max(5).readonly(),
    /** Days after the tap in which a sale counts. */
    days: z.int().min(1).max(365).optional(),
  }),
  z.strictObject({ 'points-less': z.int().min(1).max(100) }),
  z.literal('to-be-set'),
])
export type Fee = z.infer<typeof Fee>

export const Frequency = z.enum(['every-time', 'first-time', 'once'])
export type Frequency = z.infer<typeof Frequency>

/** What a page that asks, or that lets people choose, says and how often. */
export const Notice = z.strictObject({
  /** Its text, in the words about notices. */
  wording: Id,
  /** Absent where nobody says; `first-time` for a target, `once` for a person. */
  frequency: Frequency.optional(),
  /** Does it say where people go, and nothing that would hold them back? */
  neutral: z.boolean(),
  /** May people ask never to see it again? */
  'opt-out': z.boolean().optional(),
  /** Does going on yield a token that the developer must report? */
  token: z.boolean().optional(),
  /** Where a link goes on to. */
  opening: Opening.optional(),
})
export type Notice = z.infer<typeof Notice>

export const RuleRuling = z
  .strictObject({
    verdict: Verdict,
    presentation: Presentation,
    reason: Id,
    /** Where a reroute leads, or what a choice sheet offers, in order. */
    to: z.union([Id, z.array(Id).min(2).readonly()]).optional(),
    /** Seconds that people must wait before they may go on past a page that asks. */
    wait: z.int().min(1).max(60).optional(),
    notice: Notice.optional(),
    /** What it costs the developer to go on. */
    fee: Fee.optional(),
  })
  .refine(({ verdict, presentation }) => presentationsOf[verdict].includes(presentation), {
    path: ['presentation'],
    error: 'a presentation that its verdict may have',
  })
  .refine(({ verdict, wait }) => wait === undefined || verdict === 'interstitial', {
    path: ['wait'],
    error: 'no wait but with the verdict interstitial',
  })
  .refine(
    ({ verdict, notice }) =>
      notice === undefined || verdict === 'interstitial' || verdict === 'choose',
    { path: ['notice'], error: 'no notice but with the verdict interstitial or choose' },
  )
  .refine(({ verdict, fee }) => fee === undefined || verdict !== 'block', {
    path: ['fee'],
    error: 'no fee on what is blocked',
  })
export type RuleRuling = z.infer<typeof RuleRuling>

export const Rule = z
  .strictObject({
    id: RuleId,
    title: Words,
    'in-force': z
      .strictObject({ from: Turn, until: Turn.optional(), precision: Precision.default('day') })
      .optional(),
    when: When,
    ruling: RuleRuling,
    source: z
      .array(z.string().regex(/^(S\d+|memory|overlay|hypothesis)$/))
      .min(1)
      .readonly(),
    confidence: Confidence,
    note: z.string().optional(),
  })
  .refine(({ when, ruling }) => isHowOften(ruling.notice?.frequency, when.noticed), {
    path: ['ruling', 'notice', 'frequency'],
    error:
      'every-time of a rule that does not ask noticed, first-time or once of one with noticed: false',
  })
export type Rule = z.infer<typeof Rule>

/** How often a notice comes follows from what its rule asks; both must say the same. */
function isHowOften(frequency: Frequency | undefined, noticed: boolean | undefined): boolean {
  if (frequency === undefined) return true
  return frequency === 'every-time' ? noticed === undefined : noticed === false
}

/** Something that happened and changes no ruling: a draft, a fine, a campaign. The timeline shows it. */
export const DatedNote = z.strictObject({
  id: RuleId,
  at: Instant,
  precision: Precision.default('day'),
  title: Words,
  note: z.string().optional(),
  source: z
    .array(z.string().regex(/^(S\d+|memory)$/))
    .min(1)
    .readonly(),
  confidence: Confidence,
})
export type DatedNote = z.infer<typeof DatedNote>

const header = { apiVersion: z.literal('hutong/v1') }
const rules = {
  links: z.array(Rule).readonly().default([]),
  payments: z.array(Rule).readonly().default([]),
}

/** One regime's whole history. First match in file order wins among the rules in force. */
export const Pack = z.strictObject({
  ...header,
  kind: z.literal('Pack'),
  name: Id,
  title: Words,
  region: Region,
  /** The zone in which a bare date is meant: +08:00. */
  zone: z.string().regex(/^[+-]\d\d:\d\d$/, 'an offset such as +08:00'),
  status: z.enum(['historical', 'hypothetical']),
  presets: z
    .array(z.strictObject({ name: Id, at: Instant, title: Words }))
    .readonly()
    .default([]),
  notes: z.array(DatedNote).readonly().default([]),
  ...rules,
})
export type Pack = z.infer<typeof Pack>

/** Another verdict for one rule of a pack; the rule keeps its conditions and its place. */
const Override = z
  .strictObject({ rule: RuleId, verdict: Verdict, presentation: Presentation })
  .refine(({ verdict, presentation }) => presentationsOf[verdict].includes(presentation), {
    path: ['presentation'],
    error: 'a presentation that its verdict may have',
  })
/** A user's own law: rules read before a pack's, and other verdicts for the pack's rules. */
export const Overlay = z.strictObject({
  ...header,
  kind: z.literal('Overlay'),
  name: z.string().min(1).max(200),
  overrides: z.array(Override).readonly().default([]),
  ...rules,
})
export type Overlay = z.infer<typeof Overlay>

/** A dated edge between owners. `invested` and `affiliate` are stated; `rival` holds while its window does. */
const Edge = z.strictObject({
  a: Id,
  b: Id,
  relation: z.enum(['affiliate', 'invested', 'rival']),
  from: Turn.optional(),
  until: Turn.optional(),
  source: z.array(z.string()).min(1).readonly(),
  confidence: Confidence,
})
/** `shop.example.com`: at least two labels, in small letters. */
export const Domain = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
export const System = z.strictObject({
  id: Id,
  name: Words,
  owner: Id,
  category: Category,
  /** Registrable domains or hosts; the longest suffix wins. */
  domains: z.array(Domain).readonly().default([]),
  /** Hosts among or beside them that only shorten or redirect. */
  'short-hosts': z.array(Domain).readonly().default([]),
  schemes: z
    .array(z.string().regex(/^[a-z][a-z0-9+.-]*$/))
    .readonly()
    .default([]),
  /** Payment methods that its checkout could offer, in the order it shows them. */
  methods: z.array(Id).readonly().default([]),
  /** Where in this app people meet links and checkouts; analyses ask about these places. */
  surfaces: z.array(Surface).readonly().default([]),
  /** Where people meet it: boards and lints of other regions' packs leave it out. */
  regions: z.array(Region).readonly().default(['CN']),
  /** An address as people share it, for examples. */
  example: z.url().optional(),
  /** How its tokens look in a text: patterns in RE2 syntax, found anywhere in it. */
  tokens: z.array(z.string().min(1).max(500)).max(20).readonly().default([]),
  /** Its mini-programs in other hosts, by the host's own id. */
  'mini-programs': z
    .array(z.strictObject({ host: Id, id: z.string().min(1).max(64), name: Words.optional() }))
    .readonly()
    .default([]),
  source: z.array(z.string()).min(1).readonly(),
  confidence: Confidence,
})
export type System = z.infer<typeof System>

export const Registry = z.strictObject({
  ...header,
  kind: z.literal('Registry'),
  owners: z
    .array(z.strictObject({ id: Id, name: Words }))
    .readonly()
    .default([]),
  edges: z.array(Edge).readonly().default([]),
  systems: z.array(System).readonly().default([]),
  methods: z
    .array(z.strictObject({ id: Id, name: Words, system: Id }))
    .readonly()
    .default([]),
  sources: z.record(z.string(), z.string()).default({}),
})
export type Registry = z.infer<typeof Registry>

/** A condition that failed: which attribute, what the rule wanted and what the request had. */
export type Miss = Readonly<{ attribute: string; wanted: string; got: string }>
/** One rule as it was tried: all conditions that failed, none for the rule that decided. */
export type Tried = Readonly<{ rule: string; title: Words; missed: readonly Miss[] }>

/** The answer to a request, with the rule that decided, on whose word, and what was tried. */
export type Ruling = Readonly<{
  verdict: Verdict
  presentation: Presentation
  reason: string
  /** The deciding rule's id; `no-rule` when none matched, `bad-address` when there was nothing to rule on. */
  rule: string
  title: Words
  pack: string
  /** Instants, ISO 8601 in the pack's zone; absent where the rule is older than any date. */
  inForce: Readonly<{ from?: string; until?: string; precision: z.infer<typeof Precision> }>
  source: readonly Readonly<{ id: string; text: string }>[]
  confidence: Confidence
  to?: string | readonly string[] | undefined
  /** Seconds before people may go on past a page that asks. */
  wait?: number | undefined
  notice?: Notice | undefined
  fee?: Fee | undefined
  /** The rules above the deciding one in order, then that one. */
  trace: readonly Tried[]
  /** Rules in any position of which exactly one condition failed. */
  nearly: readonly Tried[]
}>
/** A ruling without how it came about. */
export type ShownRuling = Omit<Ruling, 'trace' | 'nearly'>
