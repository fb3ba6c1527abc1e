import { isoOf } from '../../../policies/engine/instant.ts'
import { Request } from '../../../policies/engine/model.ts'
import type { World } from '../../../policies/engine/world.ts'
import { actions, firstInstant, forms, lastInstant, surfaces, vocabularyOf } from './madePack.ts'
import { madeAddress, tokenOf } from '../../../policies/backtest/madeAddress.ts'
import { pick, seeded } from '../../../policies/backtest/chance.ts'

/** How many hosts are drawn from that nobody owns. */
const strangers = 999

/** Requests that open an address, of the kinds that a log of shared links holds; mean length about 86. */
export function madeRequests(world: World, count: number, seed: number): readonly Request[] {
  const chance = seeded(seed)
  const hosts = [...world.hosts.keys()]
  const schemes = [...world.schemes.keys()]
  const { hosts: apps } = vocabularyOf(world)
  const systems = [...world.systems.keys()]
  const made = Array.from({ length: count }, () => {
    const at = firstInstant + Math.floor(chance() * (lastInstant - firstInstant))
    const url =
      chance() < 0.03
        ? `${pick(chance, schemes)}://open?id=${tokenOf(chance, 8)}`
        : madeAddress(chance, hosts, strangers)
    return Request.parse({
      at: isoOf(at, '+08:00'),
      host: chance() < 0.9 ? pick(chance, apps) : pick(chance, systems),
      surface: pick(chance, surfaces),
      action: chance() < 0.7 ? 'open-link' : pick(chance, actions),
      version: chance() < 0.8 ? 'newest' : 'older',
      strikes: chance() < 0.8 ? 0 : Math.floor(chance() * 10),
      rollout: Math.floor(chance() * 100),
      noticed: chance() < 0.1,
      ...(chance() < 0.3 ? { form: pick(chance, forms) } : {}),
      url,
    })
  })
  // As they come from a file: a text put together from pieces is slower to read than one that was read.
  return JSON.parse(JSON.stringify(made)) as readonly Request[]
}
