import { z } from 'zod'

/** The whole contract between a guest page and main. It imports nothing from policies. */

const Money = z.int().min(1).max(100_000_000)

export const guestCalls = {
  /** WeixinJSBridge.invoke: `getBrandWCPayRequest` pays, `sendAppMessage` and `shareTimeline` share. */
  'weixin.invoke': z.strictObject({
    name: z.string().max(64),
    params: z.record(z.string().max(64), z.string().max(4_096)),
  }),
  /** AlipayJSBridge.call: `tradePay` pays, `startShare` shares. */
  'alipay.call': z.strictObject({
    name: z.string().max(64),
    params: z.record(z.string().max(64), z.union([z.string().max(4_096), z.number(), z.boolean()])),
  }),
  /** Which payment methods a checkout may show; each is ruled. */
  'checkout.open': z.strictObject({ amount: Money }),
  /** Starts paying with a method that the checkout showed. */
  'checkout.pay': z.strictObject({
    method: z.string().max(64),
    amount: Money,
    title: z.string().max(200),
  }),
  /** Opens the phone's share sheet with a card. */
  'share.open': z.strictObject({
    url: z.string().max(4_096),
    title: z.string().max(200),
    detail: z.string().max(200),
    /** One character and a CSS colour, drawn as the card's picture: `鞋 #e4572e`. */
    picture: z.string().max(32),
  }),
  /** `wx.miniProgram` and Alipay's `my` in a page that lies over a mini-program: it moves within that program. */
  'mini-program.call': z.strictObject({
    name: z.enum([
      'navigateTo',
      'redirectTo',
      'reLaunch',
      'switchTab',
      'navigateBack',
      'postMessage',
      'getEnv',
    ]),
    url: z.string().max(4_096).optional(),
    delta: z.int().min(1).max(10).optional(),
    /** What is posted, as JSON. */
    data: z.string().max(32_768).optional(),
  }),
} as const
export type GuestCalls = typeof guestCalls
export type GuestCall = keyof GuestCalls
export type GuestInput<K extends GuestCall> = z.input<GuestCalls[K]>

/** A method a checkout shows, in order. */
export type OfferedMethod = Readonly<{ method: string; name: string }>
/** What a guest's call answers. `paid` and friends end a payment; bridges turn them into their own words. */
export type GuestReply =
  | Readonly<{ type: 'methods'; methods: readonly OfferedMethod[] }>
  | Readonly<{
      type: 'payment'
      outcome: 'paid' | 'failed' | 'cancelled' | 'timed-out' | 'refused'
    }>
  | Readonly<{ type: 'shared'; sent: boolean }>
  | Readonly<{ type: 'done' }>
  | Readonly<{ type: 'refused'; why: string }>
