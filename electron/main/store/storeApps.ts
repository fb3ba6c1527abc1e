import type { Region } from '../../../policies/engine/attributes.ts'
import type { Words } from '../../../policies/engine/model.ts'
import type { Build, Price, Seller, StoreIcon } from '../../ipc/store.ts'

/** An app of the simulator that stands for all that sell through its store. Names, goods and prices are invented. */
export type KnownStoreApp = StoreIcon &
  Omit<Seller, 'price'> &
  Readonly<{
    platform: Words
    /** The value of the request's attribute. */
    runsOn: 'ios' | 'android'
    asks: readonly (keyof Build)[]
  }>

const studio: Words = { zh: '檐下工作室', en: 'Eaves Studio' }
const membership: Words = { zh: '一个月会员', en: 'One month of membership' }
const asksOfApple = [
  'entitlement',
  'opening',
  'prominence',
  'beside',
  'separate',
  'declared',
  'dynamic',
] as const

export const storeApps: readonly KnownStoreApp[] = [
  {
    host: 'ios-app',
    name: { zh: '檐下读书', en: 'Eaves' },
    icon: '檐 #3b5b92',
    developer: studio,
    item: membership,
    detail: { zh: '全部藏书，在应用和网页上都能读', en: 'Every book, in the app and on the web' },
    platform: { zh: 'iOS 应用', en: 'iOS app' },
    runsOn: 'ios',
    asks: asksOfApple,
  },
  {
    host: 'android-app',
    name: { zh: '瓦上棋局', en: 'Roof Chess' },
    icon: '棋 #2f7a5f',
    developer: studio,
    item: membership,
    detail: { zh: '全部残局和复盘', en: 'Every puzzle and every replay' },
    platform: { zh: '安卓应用', en: 'Android app' },
    runsOn: 'android',
    asks: ['entitlement', 'priced'],
  },
  {
    host: 'ios-dating-app',
    name: { zh: '邻灯', en: 'Lamplight' },
    icon: '邻 #a2507a',
    developer: studio,
    item: membership,
    detail: { zh: '看看谁喜欢你', en: 'See who likes you' },
    platform: { zh: 'iOS 交友应用', en: 'iOS dating app' },
    runsOn: 'ios',
    asks: asksOfApple,
  },
  {
    host: 'upi-app',
    name: { zh: '巷口付', en: 'Lane Pay' },
    icon: '付 #7a5a1f',
    developer: { zh: '巷口付', en: 'Lane Pay' },
    payee: { zh: '青枣果铺', en: 'Green Date Fruit' },
    item: { zh: '付给青枣果铺', en: 'Pay Green Date Fruit' },
    detail: { zh: '两斤青枣', en: 'A kilo of green dates' },
    platform: { zh: 'UPI 支付应用', en: 'UPI app' },
    runsOn: 'android',
    asks: ['volume', 'linked'],
  },
]

/** The page of the developer's site that sells the same. */
export const developerSite = 'https://developer.example/subscribe'

const prices: Readonly<Record<Region, Price>> = {
  CN: { amount: 3_000, currency: 'CNY' },
  US: { amount: 499, currency: 'USD' },
  EU: { amount: 499, currency: 'EUR' },
  NL: { amount: 499, currency: 'EUR' },
  KR: { amount: 6_500, currency: 'KRW' },
  JP: { amount: 800, currency: 'JPY' },
  IN: { amount: 39_900, currency: 'INR' },
  BR: { amount: 2_490, currency: 'BRL' },
}

export function storeAppOf(host: string): KnownStoreApp | undefined {
  return storeApps.find((app) => app.host === host)
}

export function sellerIn(region: Region, app: KnownStoreApp): Seller {
  const { name, developer, payee, item, detail } = app
  return { name, developer, ...(payee && { payee }), item, detail, price: prices[region] }
}
