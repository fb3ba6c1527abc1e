import { isoOf } from '../engine/instant.ts'
import type { RequestInput, System } from '../engine/model.ts'
import type { World } from '../engine/world.ts'
import { pick, seeded, type Chance } from './chance.ts'
import { madeAddress, tokenOf } from './madeAddress.ts'

/** A made row: what it says beyond the defaults. */
export type MadeRow = RequestInput

/** Made shares are spread over the months in which China's openings of 2021 fell. */
const firstInstant = 1_627_747_200_000
const span = 153 * 86_400_000
/** Hosts that no system owns. */
const strangers = 5_000_000

/**
 * A log of shares that nobody shared, in the order of its instants: the same registry, count and seed give the same
 * rows. Apps and places come from the registry; early ones have more rows.
 */
export function* madeLog(world: World, count: number, seed: number): Generator<MadeRow> {
  const chance = seeded(seed)
  const { systems } = world.registry
  const hosts = [...world.hosts.keys()]
  const schemes = [...world.schemes.keys()]
  const apps = systems.filter(({ surfaces }) => surfaces.length > 0)
  const shops = systems.filter(({ methods }) => methods.length > 0)
  const step = span / Math.max(1, count)
  for (let index = 0; index < count; index++) {
    const at = isoOf(Math.floor(firstInstant + (index + chance()) * step), '+08:00')
    const rare = rareOf(chance)
    if (shops.length > 0 && chance() < 0.05) yield { at, ...paymentOf(chance, shops), ...rare }
    else {
      const { id: host, surfaces } = early(chance, apps)
      const surface = early(chance, surfaces)
      const url =
        schemes.length > 0 && chance() < 0.03
          ? `${pick(chance, schemes)}://open?id=${tokenOf(chance, 8)}`
          : madeAddress(chance, hosts, strangers)
      yield { at, host, surface, url, ...rare }
    }
  }
}

function paymentOf(chance: Chance, shops: readonly System[]): Omit<MadeRow, 'at'> {
  const { id: host, methods } = early(chance, shops)
  return { host, surface: 'checkout', action: 'pay', method: pick(chance, methods) }
}

function rareOf(chance: Chance): Partial<MadeRow> {
  return {
    ...(chance() < 0.05 ? { noticed: true } : {}),
    ...(chance() < 0.1 ? { version: 'older' as const } : {}),
    ...(chance() < 0.02 ? { strikes: 1 + Math.floor(chance() * 3) } : {}),
    ...(chance() < 0.03 ? { trigger: 'script' as const } : {}),
    ...(chance() < 0.02 ? { installed: false } : {}),
    ...(chance() < 0.01 ? { flags: ['induced-sharing' as const] } : {}),
  }
}

/** One of a list, the earlier ones more often. */
function early<T>(chance: Chance, values: readonly T[]): T {
  return pick(() => chance() * chance(), values)
}
