import { isoOf } from '../engine/instant.ts'
import type { RequestInput, System } from '../engine/model.ts'
import type { Surface } from '../engine/attributes.ts'
import { systemsIn, type World } from '../engine/world.ts'
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
 * A log of shares that nobody shared, in the order of its instants: the same registry, count, seed and region give the
 * same rows. Apps and places are those of the region; those where people share in many ways have most rows.
 */
export function* madeLog(
  world: World,
  count: number,
  seed: number,
  region = 'CN',
): Generator<MadeRow> {
  const chance = seeded(seed)
  const systems = systemsIn(world, region)
  const hosts = [...world.hosts.keys()]
  const schemes = [...world.schemes.keys()]
  const apps = systems.filter(({ surfaces }) => surfaces.length > 0)
  const shops = systems.filter(({ methods }) => methods.length > 0)
  const shares = apps.map(({ surfaces }) => surfaces.length ** 3)
  const step = span / Math.max(1, count)
  for (let index = 0; index < count; index++) {
    const at = isoOf(Math.floor(firstInstant + (index + chance()) * step), '+08:00')
    const rare = rareOf(chance)
    if (shops.length > 0 && chance() < 0.05) yield { at, ...paymentOf(chance, shops), ...rare }
    else {
      const { id: host, surfaces } = weighed(chance, apps, shares)
      const surface = early(chance, surfaces.length > 1 ? surfaces.filter(isOfLinks) : surfaces)
      if (surface === 'link-out') {
        yield { at, host, surface, target: 'developer-site', goods: 'digital', ...rare }
        continue
      }
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

/** A checkout has payments, not links. */
function isOfLinks(surface: Surface): boolean {
  return surface !== 'checkout'
}

/** One of a list, by its weight. */
function weighed<T>(chance: Chance, values: readonly T[], weights: readonly number[]): T {
  const left = chance() * weights.reduce((sum, weight) => sum + weight, 0)
  let passed = 0
  const place = weights.findIndex((weight) => left < (passed += weight))
  return pick(() => Math.max(0, place) / values.length, values)
}

/** One of a list, the earlier ones more often. */
function early<T>(chance: Chance, values: readonly T[]): T {
  return pick(() => chance() * chance(), values)
}
