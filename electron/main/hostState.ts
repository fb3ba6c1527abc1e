import { addressOf } from '../../policies/engine/address.ts'
import type { Law } from '../../policies/engine/law.ts'
import type { Registry, Words } from '../../policies/engine/model.ts'
import { targetOf } from '../../policies/engine/world.ts'
import { sentence } from '../../policies/words/sentence.ts'
import type { Decision, FlipRow, HostState } from '../ipc/host.ts'
import type { Page, PhoneState } from '../ipc/phone.ts'
import type { ReadCode } from '../ipc/codes.ts'
import type { Live } from './attempts.ts'
import { askTerminals } from './codes.ts'
import type { Lane } from './lane.ts'
import { people } from './people.ts'
import type { CodePage, OpenPage, Phone } from './phones.ts'
import { remember } from './remember.ts'
import { shownRuling } from './shownRuling.ts'
import { sellerIn, storeAppOf } from './store/storeApps.ts'

/** A lane's phone as the window draws it. */
export function phoneState({ phones, sheets, codes, stores, law: lawOf }: Lane): PhoneState {
  const { balanceOf } = sheets
  const law = lawOf()
  const phone = phones.held()
  const page = pageState(phone, balanceOf, law)
  const store = stores.state(phone)
  const { screen } = phone
  return {
    holder: phone.person,
    traits: phone.traits,
    people: people.map((person) => ({ ...person, unread: phones.unread(person.id) })),
    balance: balanceOf(phone.person, 'alipay'),
    screen,
    now: law.at,
    chats: phones.chatsOf(phone.person),
    ...(screen.type === 'scanner' ? { codes: codes.list(phone, screen.host) } : {}),
    ...(screen.type === 'pay-code' ? { terminals: askTerminals(law, phone, screen.host) } : {}),
    stores: stores.icons(),
    ...(store ? { store } : {}),
    ...(page ? { page } : {}),
    ...(phone.sheet ? { sheet: phone.sheet.sheet } : {}),
    ...(phone.toast ? { toast: phone.toast } : {}),
  }
}

type BalanceOf = (person: string, method: string) => number

function pageState({ page, person }: Phone, balanceOf: BalanceOf, law: Law): Page | undefined {
  if (page === undefined) return undefined
  const { live, host, status, url, guest } = page
  const title = status === 'open' || status === 'loading' ? page.title : ''
  const shownUrl = ['asking', 'stopped', 'choosing', 'rerouted'].includes(status)
    ? (live.attempt.hops().at(-1) ?? url)
    : url
  const canGoBack =
    status === 'open' && guest?.view.webContents.navigationHistory.canGoBack() === true
  return {
    attempt: live.id,
    host,
    status,
    url: shownUrl,
    title,
    ruling: shownRuling(live.ruling()),
    canGoBack,
    ...(page.code ? { code: readCode(page.code, person, balanceOf) } : {}),
    ...leftStore(page, law),
  }
}

/** A page that a store app leads out to. */
function leftStore({ host, live }: OpenPage, { policy }: Law): Pick<Page, 'seller' | 'opening'> {
  const app = storeAppOf(host)
  if (app === undefined) return {}
  const { opening } = live.attempt.request
  return { seller: sellerIn(policy.pack.region, app), opening }
}

function readCode({ name, opens }: CodePage, person: string, balanceOf: BalanceOf): ReadCode {
  if (opens.type === 'program') return { name }
  const { method, amount } = opens
  const balance = balanceOf(person, method)
  return { name, counter: { method, balance, ...(amount === undefined ? {} : { amount }) } }
}

/** The ruling panel's attempt. */
export function decisionOf(
  live: Live,
  law: Law,
  flips: readonly FlipRow[] | undefined,
): Omit<Decision, 'inspection'> {
  const { attempt, id } = live
  const { trace, ...ruling } = live.ruling()
  const { request } = attempt
  const { world } = law.policy
  const name = (system: string | undefined): Words =>
    world.systems.get(system ?? '')?.name ?? { zh: system ?? '', en: system ?? '' }
  /** What the registry does not know, and so has no name of its own, is a mini-program that someone added. */
  const targetName = (target: string): Words =>
    target !== 'unknown'
      ? name(target)
      : {
          zh: '小程序',
          en: ruling.presentation === 'target-app' ? 'mini-program' : 'a mini-program',
        }
  const url = attempt.hops().at(-1)
  const place = url === undefined || !URL.canParse(url) ? '' : new URL(url).hostname
  const method = request.method === undefined ? undefined : world.methods.get(request.method)?.name
  return {
    attempt: id,
    ruling,
    sentence: sentence(ruling, {
      host: name(request.host),
      target: method
        ? name(request.merchant ?? request.host)
        : request.target !== undefined
          ? targetName(request.target)
          : (siteName(law, url) ?? { zh: place, en: place }),
      surface: request.surface,
      action: request.action,
      ...(method ? { method } : {}),
    }),
    request: Object.fromEntries(
      Object.entries(request)
        .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
        .map(([key, value]) => [
          key,
          Array.isArray(value) ? value.join(', ') : String(value).slice(0, 500),
        ]),
    ),
    steps: attempt.steps.map(({ event, path, rulings }) => ({
      event: event.type,
      path,
      rulings: rulings.map(({ verdict, rule, title }) => ({ verdict, rule, title })),
    })),
    trace,
    ...(flips ? { flips } : {}),
  }
}

function siteName(law: Law, url: string | undefined): Words | undefined {
  const address = url === undefined ? undefined : addressOf(url)
  const target = address && targetOf(law.policy.world, address).target
  return target === undefined ? undefined : law.policy.world.systems.get(target)?.name
}

/** Names of everything with an id, for display; an app comes before the company of the same id. */
export const namesIn = remember(({ owners, methods, systems }: Registry): HostState['names'] =>
  Object.fromEntries([...owners, ...methods, ...systems].map(({ id, name }) => [id, name])),
)
