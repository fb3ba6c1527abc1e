import type { RequestInput } from '../../../policies/engine/model.ts'
import type { Lane } from '../lane.ts'
import type { Circumstances } from '../store/stores.ts'
import { storeAppOf } from '../store/storeApps.ts'
import { show } from './screens.ts'

export function isStoreApp(host: string): boolean {
  return storeAppOf(host) !== undefined
}

/** The app as the step tells of it, in front, with the checkout that asks what it may show. */
export function openStoreApp(
  lane: Lane,
  asked: Readonly<{ host: string; surface: 'checkout' }> & Circumstances,
): boolean {
  const phone = lane.phones.held()
  lane.stores.become(phone, asked)
  show(lane, phone, { type: 'store-app', host: asked.host })
  lane.stores.quote(phone, asked.host)
  return true
}

/** A tap on the link of the app that the step tells of. */
export function leaveStoreApp(lane: Lane, asked: Omit<RequestInput, 'at'>): boolean {
  const phone = lane.phones.held()
  const { host, surface: _surface, url: _url, target: _target, ...circumstances } = asked
  lane.stores.become(phone, { ...circumstances, host, surface: 'link-out' })
  show(lane, phone, { type: 'store-app', host })
  lane.visits.openCode(phone, asked, undefined)
  return true
}
