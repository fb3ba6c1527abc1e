import type { Law } from '../../../policies/engine/law.ts'
import type { Words } from '../../../policies/engine/model.ts'
import type { Seller } from '../../ipc/store.ts'
import { sellerIn, type KnownStoreApp } from './storeApps.ts'

/** What the app's goods cost in the law's region, and who takes it for them. */
export function storeBill(law: Law, app: KnownStoreApp, method: string) {
  const seller = sellerIn(law.policy.pack.region, app)
  return { method, payee: payeeOf(law, seller, method), amount: seller.price.amount, seller }
}

/** Who is paid: the store, where its own method carries the payment out; else the developer. */
export function payeeOf({ policy: { world } }: Law, seller: Seller, method: string): Words {
  if (seller.payee) return seller.payee
  const carrier = world.systems.get(world.methods.get(method)?.system ?? '')
  return carrier?.owner === 'apple' || carrier?.owner === 'google' ? carrier.name : seller.developer
}
