import { z } from 'zod'

/** The finite vocabularies of a request (FACTS 5.1). Conditions and requests draw on the same lists. */
export const Region = z.enum(['CN', 'US', 'EU', 'KR', 'NL', 'JP', 'IN', 'BR'])
export const Platform = z.enum(['ios', 'android', 'harmony', 'desktop'])
/** The facts know no version numbers, only whether the newest one is needed (cn-l16). */
export const Version = z.enum(['newest', 'older'])
export const Surface = z.enum([
  'chat-1to1',
  'chat-group',
  'moments',
  'moments-ad',
  'official-account',
  'official-account-ad',
  'channels',
  'mini-program',
  'mini-program-webview',
  'qr-scan',
  'search',
  'clipboard',
  'livestream-cart',
  'short-video-cart',
  'note-ad',
  'share-sheet',
  'app',
  'checkout',
  'offline-qr',
  'link-out',
])
export const Action = z.enum([
  'open-link',
  'load',
  'share',
  'copy',
  'pay',
  'scan',
  'launch-app',
  'jump-mini-program',
  'download',
  'call',
  'contact',
  'save-image',
  'open-location',
  'choose-address',
  'give-phone-number',
])
export const Trigger = z.enum(['tap', 'script', 'redirect', 'timer'])
export const LinkForm = z.enum([
  'https',
  'short',
  'scheme',
  'universal',
  'intent',
  'mini-card',
  'qr',
  'token',
  'plain-text',
])
export const Category = z.enum([
  'e-commerce',
  'food',
  'groceries',
  'second-hand',
  'short-video',
  'video',
  'tickets',
  'books',
  'social',
  'messaging',
  'payment',
  'search',
  'work',
  'assistant',
  'dating',
  'electronics',
  'other',
])
/** In order of precedence: the first edge that holds names the relation. */
export const Relation = z.enum(['same-owner', 'affiliate', 'invested', 'rival', 'neutral'])
/** Content categories of the external link norm (FACTS 1.2). */
export const Flag = z.enum([
  'induced-sharing',
  'induced-download',
  'induced-follow',
  'forced-diversion',
  'avatar-misuse',
  'private-data-overlay',
  'special-token',
  'back-path-hijack',
  'lottery',
  'unlicensed-av',
  'rumour',
  'privacy-collection',
  'illegal',
  'infringement',
])
/** What may be wrong with an address itself; see oddities in world.ts. */
export const Suspicion = z.enum([
  'userinfo',
  'punycode',
  'look-alike',
  'nested-address',
  'ip-address',
  'single-label',
  'unusual-port',
  'unencrypted',
])
export const Goods = z.enum(['physical', 'digital'])
export const Choice = z.enum(['unset', 'opted-in', 'opted-out'])
export const Age = z.enum(['adult', 'teen', 'child'])
export const Frame = z.enum(['top', 'sub'])
/** Where an app wants to open a link that leads out of it. */
export const Opening = z.enum(['browser', 'web-view'])
/** Of an app that pays its store: which it was granted, for links out, for a checkout of its own, or for both. */
export const Entitlement = z.enum(['none', 'one', 'both'])
/** How an offer outside the store stands beside the store's own. */
export const Prominence = z.enum(['equal', 'greater'])

export type Region = z.infer<typeof Region>
export type Surface = z.infer<typeof Surface>
export type Action = z.infer<typeof Action>
export type Trigger = z.infer<typeof Trigger>
export type LinkForm = z.infer<typeof LinkForm>
export type Category = z.infer<typeof Category>
export type Relation = z.infer<typeof Relation>
export type Flag = z.infer<typeof Flag>
export type Suspicion = z.infer<typeof Suspicion>
