import { z } from 'zod'

/**
 * The whole contract between a mini-program's page and main. It imports nothing from policies. Who calls is known
 * from the session alone; what a program says of itself decides nothing.
 */

const Text = z.string().max(4_096)
const Key = z.string().min(1).max(1_024)
/** In fen (1 yuan = 100). */
const Money = z.int().min(1).max(100_000_000)

export const programCalls = {
  /** What the page needs to start: answered with `started`. */
  'program.start': z.strictObject({}),
  /** Writes through; `value` is JSON. Refused beyond 10 MB in all, or 1 MB for one key. */
  'storage.set': z.strictObject({ key: Key, value: z.string().max(1_048_576) }),
  'storage.remove': z.strictObject({ key: Key }),
  'storage.clear': z.strictObject({}),
  /** Answered from fixtures or the server that the user mapped; every other host is refused. */
  request: z.strictObject({
    url: Text,
    method: z.enum([
      'GET',
      'HEAD',
      'POST',
      'PUT',
      'DELETE',
      'OPTIONS',
      'PATCH',
      'TRACE',
      'CONNECT',
    ]),
    header: z.record(z.string().max(256), z.string().max(8_192)),
    body: z.string().max(1_048_576),
    /** What it is for: all three are ruled alike. */
    way: z.enum(['request', 'download', 'upload']),
  }),
  /** wx.requestPayment and my.tradePay: the method is the bridge's own. */
  'payment.request': z.strictObject({
    method: z.enum(['wechat-pay', 'alipay']),
    /** `prepay_id=…-4650` and the like: a trailing number is the amount in fen. */
    order: Text,
  }),
  /** Methods that the checkout of an app on the phone may show, each ruled. */
  'checkout.methods': z.strictObject({ amount: Money }),
  'checkout.pay': z.strictObject({
    method: z.string().max(64),
    amount: Money,
    title: z.string().max(200),
  }),
  /** navigateToMiniProgram, openEmbeddedMiniProgram and navigators with target miniProgram. */
  'program.open': z.strictObject({
    appId: z.string().max(64),
    path: Text,
    extraData: z.string().max(65_536),
    way: z.enum(['api', 'navigator', 'embedded']),
    isTapped: z.boolean(),
  }),
  /** navigateBackMiniProgram. */
  'program.back': z.strictObject({ extraData: z.string().max(65_536) }),
  'program.exit': z.strictObject({}),
  /** Anything that leads to an address: each is ruled on its own surface. */
  'link.open': z.strictObject({
    url: Text,
    way: z.enum(['web-view', 'rich-text', 'document', 'app', 'channels', 'article', 'plugin']),
    isTapped: z.boolean(),
  }),
  /** A `<web-view>` went away with its page. */
  'web-view.close': z.strictObject({}),
  'clipboard.set': z.strictObject({ text: z.string().max(65_536) }),
  'clipboard.get': z.strictObject({}),
  /** onShareAppMessage, onShareTimeline: opens the phone's share sheet. */
  share: z.strictObject({
    title: z.string().max(200),
    path: Text,
    /** `/files/…` of the program's own, an address, or a data URL. */
    imageUrl: z.string().max(360_000),
    /** Asked for by showShareMenu: whoever opens the card in a group is given a ticket. */
    withShareTicket: z.boolean().default(false),
    way: z.enum(['friend', 'timeline']),
  }),
  /** Calls a number, opens a contact's chat, scans a code, saves or shares a picture: what leads out without an address. */
  leave: z.strictObject({
    way: z.enum([
      'phone-call',
      'contact',
      'scan',
      'save-image',
      'open-location',
      'choose-address',
      'phone-number',
    ]),
    detail: Text,
    isTapped: z.boolean(),
  }),
  /** What the panels show. */
  console: z.strictObject({
    level: z.enum(['log', 'info', 'warn', 'error', 'debug', 'fault', 'missing']),
    text: z.string().max(16_384),
  }),
  /** Pages of the stack, the last in front: title bar and back button of the phone follow. */
  pages: z.strictObject({ stack: z.array(z.string().max(512)).max(12), isBooted: z.boolean() }),
  /** AppData, when a panel asked. */
  data: z.strictObject({ json: z.string().max(262_144) }),
} as const
export type ProgramCalls = typeof programCalls
export type ProgramCall = keyof ProgramCalls
export type ProgramInput<K extends ProgramCall> = z.input<ProgramCalls[K]>

/** How a program was opened; see Launch of the runtime. */
export type ProgramLaunch = Readonly<{
  path: string
  query: Readonly<Record<string, string>>
  scene: number
  referrerInfo: Readonly<{ appId?: string; extraData?: unknown }>
  /** Of the card in a group that opened it. */
  shareTicket?: string
}>
/** A method a checkout shows, in order. */
export type ShownMethod = Readonly<{ method: string; name: string }>

export type ProgramReply =
  | Readonly<{
      type: 'started'
      launch: ProgramLaunch
      storage: Readonly<Record<string, string>>
      host: string
      language: 'zh_CN' | 'en'
      theme: 'light' | 'dark'
    }>
  | Readonly<{ type: 'done'; value?: unknown }>
  | Readonly<{ type: 'methods'; methods: readonly ShownMethod[] }>
  | Readonly<{
      type: 'payment'
      outcome: 'paid' | 'failed' | 'cancelled' | 'timed-out' | 'refused'
    }>
  /** `why` follows `api:fail `. */
  | Readonly<{ type: 'refused'; why: string }>

/** What main tells a program's page, unasked. */
export type ProgramNews =
  | Readonly<{ type: 'app'; event: 'show' | 'hide' | 'theme' | 'network'; input?: unknown }>
  | Readonly<{
      type: 'navigate'
      kind: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab' | 'navigateBack'
      url?: string
      delta?: number
    }>
  | Readonly<{ type: 'share' }>
  | Readonly<{ type: 'ask-data' }>
  /** The web-view over the page was ruled, moved or spoke (`wx.miniProgram.postMessage`). */
  | Readonly<{ type: 'web-view'; event: 'load' | 'error' | 'message'; input: unknown }>
  | Readonly<{ type: 'law-changed' }>

/** What the preload puts on `window.hutongProgram`. */
export type ProgramBridge = Readonly<{
  call<K extends ProgramCall>(name: K, input: ProgramInput<K>): Promise<ProgramReply>
  onNews(listener: (news: ProgramNews) => void): void
}>
