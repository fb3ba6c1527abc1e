import { z } from 'zod'
import {
  Action,
  Age,
  Choice,
  Entitlement,
  Flag,
  Frame,
  Goods,
  LinkForm,
  Opening,
  Platform,
  Prominence,
  Surface,
  Trigger,
  Version,
} from './attributes.ts'
import { Id, Presentation, RuleId, Verdict } from './model.ts'

/** A text that the phone shows, or `#id` for an element of the page in front. */
const OnScreen = z.string().trim().min(1).max(300)

/** What a step must have led to; only what is named is compared. */
export const Expectation = z.strictObject({
  verdict: Verdict.optional(),
  presentation: Presentation.optional(),
  /** `no-rule` and `bad-address` where no rule decided. */
  rule: RuleId.optional(),
  reason: Id.optional(),
  /** The state the machine rests in: opened, warning, blocked, cashier, paid … */
  state: Id.optional(),
  /** Where the chain of hops ended. */
  address: z.string().optional(),
  /** The methods a checkout showed, in order. */
  offered: z.array(Id).readonly().optional(),
  /** What a notice says and how often: its wording and all that is so of it; `none` without one. */
  notice: z.string().min(1).max(200).optional(),
  /** `27%/7d`, `-3 points`, `to-be-set`; `none` where going on costs nothing. */
  fee: z.string().min(1).max(100).optional(),
  /** How a card started its mini-program: WeChat's scene value, and the page with its query. */
  scene: z.int().min(0).max(9_999).optional(),
  page: z.string().max(4_096).optional(),
  /** What the screen shows then. Without a window it is checked as far as its words are known. */
  shows: z.array(OnScreen).min(1).max(20).readonly().optional(),
})
export type Expectation = z.infer<typeof Expectation>

const expect = { expect: Expectation.optional() }
const Url = z.string().min(1).max(65_536)

/** How an app that pays its store leads out of it, and takes payments: see the request's own words for each. */
export const appBuild = {
  opening: Opening.optional(),
  dynamic: z.boolean().optional(),
  entitlement: Entitlement.optional(),
  separate: z.boolean().optional(),
  beside: z.boolean().optional(),
  prominence: Prominence.optional(),
  priced: z.boolean().optional(),
  /** Of a payment app: its share of all payments in percent. */
  volume: z.int().min(0).max(100).optional(),
}

/** What a step may say of the phone and of what is bought; what it leaves out takes the request's default. */
const circumstances = {
  platform: Platform.optional(),
  /** Is the app on the phone that the link leads to, or the method needs? */
  installed: z.boolean().optional(),
  /** Are the person's accounts with the host and the target linked? */
  linked: z.boolean().optional(),
  /** Has the program declared where this leads, or the page its directory? */
  declared: z.boolean().optional(),
  goods: Goods.optional(),
  /** Has the person confirmed the notice on an earlier visit? */
  noticed: z.boolean().optional(),
  ...appBuild,
}

type Share = Readonly<{
  from: string
  host: string
  to: string
  url?: string | undefined
  target?: string | undefined
  form?: string | undefined
  page?: string | undefined
  ticket?: boolean | undefined
}>

function refuseShare(share: Share, context: z.RefinementCtx): void {
  const { from, host, to, url, target, form, page, ticket } = share
  const refuse = (key: keyof Share, message: string): void =>
    context.addIssue({ code: 'custom', path: [key], message })
  if (url === undefined && target === undefined)
    refuse('url', 'a url, or the target that a card or token is of')
  if (url !== undefined && target !== undefined)
    refuse('target', 'no target beside a url, which says by itself whom it leads to')
  if (target !== undefined && form !== 'mini-card' && form !== 'token')
    refuse('form', 'the form mini-card or token, for nothing else has a target')
  if (form !== 'mini-card') {
    const cards = 'the form mini-card, for nothing else has'
    if (page !== undefined) refuse('form', `${cards} a page`)
    if (ticket !== undefined) refuse('form', `${cards} a ticket`)
  }
  if (to !== 'clipboard') return
  if (form !== 'token')
    refuse('form', 'the form token, for apps read nothing else on the clipboard')
  if (host !== from) refuse('host', `${from}, the app in which the token is copied`)
}

export const ScenarioStep = z.discriminatedUnion('do', [
  /** A tap on a link, or what `action` says instead: a load, a copy, a call … Without `url` and `target`, of what was shared last. */
  z
    .strictObject({
      do: z.literal('link.opened'),
      host: Id,
      surface: Surface,
      url: Url.optional(),
      /** The system it leads to, where there is no address: a card, a token, a code on a counter. */
      target: Id.optional(),
      form: LinkForm.optional(),
      flags: z.array(Flag).readonly().optional(),
      /** Shares and payments have steps of their own. */
      action: Action.exclude(['share', 'pay']).optional(),
      trigger: Trigger.optional(),
      frame: Frame.optional(),
      /** How often the site was caught, this time included. */
      strikes: z.int().min(0).max(1_000).optional(),
      ...circumstances,
      person: Id.optional(),
      ...expect,
    })
    .refine(({ url, target }) => url === undefined || target === undefined, {
      path: ['target'],
      error: 'no target beside a url, which says by itself whom it leads to',
    }),
  /**
   * A share from an app into a chat or the Moments of a host, as a link or, by its form, as a card of a mini-program, a
   * picture with a code or a token; to the clipboard, where a token is copied.
   */
  z
    .strictObject({
      do: z.literal('link.shared'),
      from: Id,
      host: Id,
      to: Surface,
      url: Url.optional(),
      /** The system whose mini-program it is a card of, or whose token it is, where there is no address. */
      target: Id.optional(),
      form: LinkForm.optional(),
      /** Where the card starts its mini-program: `/pages/item/item?id=1`; at its first page where none is named. */
      page: z.string().max(4_096).optional(),
      /** Did the program ask for a share ticket? */
      ticket: z.boolean().optional(),
      person: Id.optional(),
      ...expect,
    })
    .superRefine(refuseShare),
  z.strictObject({ do: z.literal('notice.confirmed'), ...expect }),
  z.strictObject({ do: z.literal('notice.dismissed'), ...expect }),
  z.strictObject({ do: z.literal('choice.made'), choice: Id, ...expect }),
  z.strictObject({ do: z.literal('choice.dismissed'), ...expect }),
  z.strictObject({ do: z.literal('reroute.followed'), ...expect }),
  z.strictObject({ do: z.literal('reroute.dismissed'), ...expect }),
  z.strictObject({ do: z.literal('link.copied'), ...expect }),
  z.strictObject({ do: z.literal('page.left'), ...expect }),
  /** An app's or page's checkout asks what it may show. */
  z.strictObject({
    do: z.literal('checkout.opened'),
    host: Id,
    surface: Surface.default('checkout'),
    merchant: Id.optional(),
    ...circumstances,
    person: Id.optional(),
    ...expect,
  }),
  /** The person picks a method at the checkout opened last. */
  z.strictObject({ do: z.literal('payment.requested'), method: Id, ...expect }),
  z.strictObject({ do: z.literal('payment.authorised'), ...expect }),
  z.strictObject({ do: z.literal('payment.failed'), ...expect }),
  z.strictObject({ do: z.literal('payment.timed-out'), ...expect }),
  z.strictObject({ do: z.literal('payment.cancelled'), ...expect }),
  /** Writes into a field of the page in front, by its `#id`, placeholder or label; in an app's `page` where it is named. */
  z.strictObject({
    do: z.literal('text.typed'),
    /** The system whose app or mini-program the field is in; without one it is in the page that is open. */
    host: Id.optional(),
    page: z.string().max(4_096).optional(),
    into: OnScreen,
    text: z.string().max(2_000),
    person: Id.optional(),
    ...expect,
  }),
  /** Waits until the phone shows something. */
  z.strictObject({
    do: z.literal('screen.awaited'),
    shows: OnScreen,
    person: Id.optional(),
    ...expect,
  }),
  /** Another policy or date; what is open is ruled again. */
  z.strictObject({ do: z.literal('law.changed'), policy: z.string().min(1), ...expect }),
])
export type ScenarioStep = z.infer<typeof ScenarioStep>

/** People whose phones take part; what they are stands in for request attributes. */
export const ScenarioPerson = z.strictObject({
  id: Id,
  version: Version.optional(),
  choice: Choice.optional(),
  age: Age.optional(),
  rollout: z.int().min(0).max(99).optional(),
})

export type ScenarioPerson = z.infer<typeof ScenarioPerson>

/** A journey with what it must lead to: *.scenario.yaml. */
export const Scenario = z.strictObject({
  apiVersion: z.literal('hutong/v1'),
  kind: z.literal('Scenario'),
  name: z.string().min(1).max(200),
  /** PACK@DATE, PACK@DATETIME or a preset's name. */
  policy: z.string().min(1),
  tags: z.array(Id).readonly().default([]),
  /** `window` where the journey's surfaces are on the phone; `headless` alone otherwise. */
  runs: z.enum(['both', 'headless']).default('both'),
  /** Why it is left out of runs for now. */
  skip: z.string().min(1).max(500).optional(),
  people: z.array(ScenarioPerson).readonly().default([]),
  steps: z.array(ScenarioStep).min(1).readonly(),
})
export type Scenario = z.infer<typeof Scenario>
