import type { RequestInput } from '../../policies/engine/model.ts'
import type { Screen } from '../ipc/phone.ts'
import { Traits } from '../ipc/phone.ts'
import { namesIn } from './hostState.ts'
import type { Lane } from './lane.ts'
import { storeAppOf } from './store/storeApps.ts'
import { storeBill } from './store/storeBill.ts'

/** A request that a phone makes, at the instant of its law. */
export type PlayedRequest = Omit<RequestInput, 'at'>

/** What a payment that is only played asks for: one yuan, in fen. */
const amount = 100

/** Makes a request on a lane's phone, which becomes what the request says of it; what stood on the phone goes. */
export function playRequest(lane: Lane, request: PlayedRequest): void {
  const { phones, sheets, visits, programs, stores, law } = lane
  const { version, choice, age, rollout, host, merchant = host, method = 'none' } = request
  const phone = phones.held()
  sheets.clear(phone)
  visits.close(phone)
  programs.hide(phone)
  phone.traits = Traits.parse({ version, choice, age, rollout })
  phone.screen = screens[host] ?? screenOf(host)
  stores.becomeLike(phone, request)
  if (request.action === 'pay') {
    const app = storeAppOf(host)
    if (app) return void sheets.payFor(phone, request, storeBill(law(), app, method))
    const payee = namesIn(law().policy.world.registry)[merchant] ?? { zh: merchant, en: merchant }
    void sheets.payFor(phone, request, { method, payee, amount })
  } else visits.openCode(phone, request, undefined)
}

/** A store app stands beneath what it leads to; whatever else has no screen of its own, nothing does. */
function screenOf(host: string): Screen {
  return storeAppOf(host) === undefined ? { type: 'home' } : { type: 'store-app', host }
}

/** What stands beneath, of the hosts that have a screen of their own. */
const screens: Readonly<Record<string, Screen>> = {
  wechat: { type: 'chats', host: 'wechat' },
  qq: { type: 'chats', host: 'qq' },
  alipay: { type: 'wallet', host: 'alipay' },
}
