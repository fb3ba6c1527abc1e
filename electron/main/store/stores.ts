import { openLinkAttempt, openPaymentAttempt } from '../../../policies/engine/attempt.ts'
import type { Law } from '../../../policies/engine/law.ts'
import type { RequestInput } from '../../../policies/engine/model.ts'
import { systemsIn } from '../../../policies/engine/world.ts'
import { Build, type StoreApp, type StoreIcon, type StoreWay } from '../../ipc/store.ts'
import type { Reply } from '../../ipc/host.ts'
import type { Attempts } from '../attempts.ts'
import type { Phone, Phones } from '../phones.ts'
import type { Sheets } from '../sheets.ts'
import type { Visits } from '../visits.ts'
import { setNoticed, wasNoticed } from './noticed.ts'
import { storeBill } from './storeBill.ts'
import { developerSite, sellerIn, storeAppOf, storeApps, type KnownStoreApp } from './storeApps.ts'

/** What a request of a store app says beside its host, place and way: how the app is built, and what is sold. */
export type Circumstances = Partial<Omit<RequestInput, 'at' | 'host' | 'surface' | 'method'>>

/** Apps that sell through an app store: their screens on the phones, and what people tap there. */
export type Stores = Readonly<{
  /** The checkout in front asks what it may show. */
  quote: (phone: Phone, host: string) => void
  buy: (phone: Phone, way: string) => Reply
  build: (phone: Phone, build: Build) => Reply
  /** The app is one that these circumstances tell of, for a person who has seen what they say. */
  become: (
    phone: Phone,
    asked: Readonly<{ host: string; surface: 'checkout' | 'link-out' }> & Circumstances,
  ) => void
  /** The app is one that would ask this, where a store app asks it. */
  becomeLike: (phone: Phone, request: Omit<RequestInput, 'at'>) => void
  /** A law of another region: apps that nobody there has are left. */
  ruleAgain: () => void
  state: (phone: Phone) => StoreApp | undefined
  icons: () => readonly StoreIcon[]
}>

const buildKeys = Object.keys(Build.shape) as (keyof Build)[]
/** What a request tells of the app that makes it, and of what its person has seen. */
const builtFrom = [...buildKeys, 'goods', 'platform', 'installed', 'noticed'] as const

const notThere: Reply = {
  ok: false,
  problem: { zh: '这里没有在卖东西的应用', en: 'No app that sells is in front' },
}

export function makeStores(
  attempts: Attempts,
  phones: Phones,
  visits: Visits,
  sheets: Sheets,
  law: () => Law,
): Stores {
  const pay = (phone: Phone, app: KnownStoreApp, method: string): Reply => {
    const asked = { ...checkoutAsked(law(), phone, app.host), method }
    void sheets.payFor(phone, asked, storeBill(law(), app, method))
    return { ok: true }
  }
  const become: Stores['become'] = (
    phone,
    { host, surface, noticed = false, ...circumstances },
  ) => {
    phone.builds.set(host, circumstances)
    const { region } = law().policy.pack
    setNoticed(phone, { region, host, surface, opening: circumstances.opening }, noticed)
  }
  return {
    quote: (phone, host) => {
      attempts.quotes({ ...checkoutAsked(law(), phone, host), ...phone.traits })
    },
    buy: (phone, way) => {
      const app = phone.screen.type === 'store-app' ? storeAppOf(phone.screen.host) : undefined
      if (app === undefined || !waysOf(law(), app.host).includes(way)) return notThere
      if (way !== 'link-out') return pay(phone, app, way)
      visits.openCode(phone, linkAsked(law(), phone, app.host), undefined)
      return { ok: true }
    },
    build: (phone, build) => {
      if (phone.screen.type !== 'store-app') return notThere
      const { host } = phone.screen
      phone.builds.set(host, { ...builtAs(phone, host), ...build })
      return { ok: true }
    },
    become,
    becomeLike: (phone, request) => {
      const { host, surface } = request
      if (storeAppOf(host) === undefined) return
      if (surface !== 'link-out' && surface !== 'checkout') return
      const built = Object.fromEntries(builtFrom.map((key) => [key, request[key]])) as Circumstances
      become(phone, { host, surface, ...built })
    },
    ruleAgain: () => {
      const { world, pack } = law().policy
      const here = new Set(systemsIn(world, pack.region).map(({ id }) => id))
      for (const phone of phones.all())
        if (
          phone.screen.type === 'store-app' &&
          !here.has(phone.screen.host) &&
          !phone.page &&
          !phone.sheet
        )
          phone.screen = { type: 'home' }
    },
    state: (phone) => {
      const app = phone.screen.type === 'store-app' ? storeAppOf(phone.screen.host) : undefined
      return app && stateOf(law(), phone, app)
    },
    icons: () => iconsIn(law()),
  }
}

/** Icons of the region's store apps, in their order. */
export function iconsIn({ policy: { world, pack } }: Law): readonly StoreIcon[] {
  const here = new Set(systemsIn(world, pack.region).map(({ id }) => id))
  return storeApps
    .filter(({ host }) => here.has(host))
    .map(({ host, name, icon }) => ({ host, name, icon }))
}

/** The methods that the registry knows for the app, and the way out of it where it has one. */
function waysOf({ policy }: Law, host: string): readonly string[] {
  const { methods = [], surfaces = [] } = policy.world.systems.get(host) ?? {}
  return [...methods, ...surfaces.filter((surface) => surface === 'link-out')]
}

function builtAs({ builds }: Phone, host: string): Circumstances {
  return builds.get(host) ?? { goods: 'digital', platform: storeAppOf(host)?.runsOn ?? 'android' }
}

function checkoutAsked({ policy }: Law, phone: Phone, host: string) {
  const surface = 'checkout'
  const noticed = wasNoticed(phone, { region: policy.pack.region, host, surface })
  return { ...builtAs(phone, host), host, surface, noticed } as const
}

function linkAsked({ policy }: Law, phone: Phone, host: string) {
  const built = builtAs(phone, host)
  const surface = 'link-out'
  const noticed = wasNoticed(phone, {
    region: policy.pack.region,
    host,
    surface,
    opening: built.opening,
  })
  return { url: developerSite, ...built, host, surface, noticed } as const
}

/** What each way would lead to now; nothing is attempted, so nothing is recorded. */
function stateOf(law: Law, phone: Phone, app: KnownStoreApp): StoreApp {
  const { host, icon, platform, asks } = app
  const built = builtAs(phone, host)
  return {
    ...sellerIn(law.policy.pack.region, app),
    host,
    icon,
    platform,
    asks,
    build: Build.parse(Object.fromEntries(buildKeys.map((key) => [key, built[key]]))),
    ways: waysOf(law, host).map((id) => wayOf(law, phone, host, id)),
    site: new URL(developerSite).hostname,
  }
}

function wayOf(law: Law, phone: Phone, host: string, id: string): StoreWay {
  const { traits } = phone
  const isLink = id === 'link-out'
  const attempt = isLink
    ? openLinkAttempt(law, { ...linkAsked(law, phone, host), ...traits }, () => undefined)
    : openPaymentAttempt(law, { ...checkoutAsked(law, phone, host), method: id, ...traits })
  attempt.send({ type: isLink ? 'link.opened' : 'payment.quoted' })
  const ruling = attempt.ruling()
  if (ruling === undefined) throw new Error(`nothing was ruled on ${id} at ${host}`)
  const { verdict, presentation, reason, title, rule } = ruling
  return { id, ruling: { verdict, presentation, reason, title, rule } }
}
