import { addressOf } from '../../policies/engine/address.ts'
import type { Law } from '../../policies/engine/law.ts'
import { targetOf } from '../../policies/engine/world.ts'
import type { Guest } from './guests.ts'

/** Whose page it is: the mini-program's, or what the registry knows of the address. */
export function systemOfGuest(guest: Guest, { policy }: Law): string {
  if (guest.kind === 'program') return guest.system ?? 'unknown'
  const address = addressOf(guest.view.webContents.getURL())
  return address ? targetOf(policy.world, address).target : 'unknown'
}
