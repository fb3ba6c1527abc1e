import { z } from 'zod'
import { Id } from '../../policies/engine/model.ts'
import type { Ruling, Words } from '../../policies/engine/model.ts'
import { appBuild } from '../../policies/engine/scenario.ts'

/** Apps that sell digital goods through an app store: what the window may ask of main, and what it draws of them. */

/** How its developer built such an app, as stores ask; what is left out takes the request's default. */
export const Build = z.strictObject({
  ...appBuild,
  declared: z.boolean().optional(),
  /** Of a payment app: has the person used it before? */
  linked: z.boolean().optional(),
})
export type Build = z.infer<typeof Build>

export const storeScreens = [z.strictObject({ type: z.literal('store-app'), host: Id })] as const

export const storeCalls = {
  /** A tap on a way to buy in the store app in front: a method, or `link-out` for the developer's site. */
  'store.buy': z.strictObject({ way: Id }),
  /** The store app in front becomes one that is built so. */
  'store.build': Build,
} as const

/** In the smallest unit of an ISO 4217 currency. */
export type Price = Readonly<{ amount: number; currency: string }>

/** What a phone draws wherever a store app asks, tells or sells. */
export type Seller = Readonly<{
  name: Words
  developer: Words
  /** Who is paid, where that is neither the developer nor the store. */
  payee?: Words
  /** What is sold, in a few words, and more about it. */
  item: Words
  detail: Words
  price: Price
}>

/** An icon of the home screen: one character and a CSS colour. */
export type StoreIcon = Readonly<{ host: string; name: Words; icon: string }>

/** A way to buy, and what the law has the store do with it now. */
export type StoreWay = Readonly<{
  /** A method, or `link-out`. */
  id: string
  ruling: Pick<Ruling, 'verdict' | 'presentation' | 'reason' | 'title' | 'rule'>
}>

/** The store app in front. */
export type StoreApp = Seller &
  Readonly<{
    host: string
    icon: string
    platform: Words
    ways: readonly StoreWay[]
    build: Build
    /** What of its build a store of its kind asks about. */
    asks: readonly (keyof Build)[]
    /** The developer's site, without its scheme. */
    site: string
  }>
