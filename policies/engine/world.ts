import { isWeb, skeleton, type Address } from './address.ts'
import type { Category, Relation, Suspicion } from './attributes.ts'
import { instantOf } from './instant.ts'
import type { Registry, System, Words } from './model.ts'

type Edge = Readonly<{
  relation: Relation
  from: number
  until: number
}>

/** The registry, indexed: who owns which address, method and app, and how owners are related at an instant. */
export type World = Readonly<{
  registry: Registry
  systems: ReadonlyMap<string, System>
  hosts: ReadonlyMap<string, System>
  shortHosts: ReadonlySet<string>
  schemes: ReadonlyMap<string, System>
  methods: ReadonlyMap<string, Readonly<{ name: Words; system: string }>>
  owners: ReadonlyMap<string, Words>
  edges: readonly Edge[]
  /** The edges between two owners, by either and then the other. */
  between: ReadonlyMap<string, ReadonlyMap<string, readonly Edge[]>>
  skeletons: ReadonlyMap<string, string>
}>

export type Target = Readonly<{ target: string; owner: string; category: Category }>
export const unknownTarget: Target = { target: 'unknown', owner: 'unknown', category: 'other' }

/** Joins registry files into one; a name given twice is an error. */
export function makeWorld(registries: readonly Registry[]): World {
  const registry: Registry = {
    apiVersion: 'hutong/v1',
    kind: 'Registry',
    owners: registries.flatMap((each) => each.owners),
    edges: registries.flatMap((each) => each.edges),
    systems: registries.flatMap((each) => each.systems),
    methods: registries.flatMap((each) => each.methods),
    sources: Object.assign({}, ...registries.map((each) => each.sources)) as Registry['sources'],
  }
  const hostEntries = registry.systems.flatMap((system) =>
    [...new Set([...system.domains, ...system['short-hosts']])].map(
      (host) => [host, system] as const,
    ),
  )
  const edges = registry.edges.map(({ relation, from, until }) => ({
    relation,
    from: boundary(from, -Infinity),
    until: boundary(until, Infinity),
  }))
  return {
    registry,
    systems: unique(
      'system',
      registry.systems.map((system) => [system.id, system] as const),
    ),
    hosts: unique('domain', hostEntries),
    shortHosts: new Set(registry.systems.flatMap((system) => system['short-hosts'])),
    schemes: unique(
      'scheme',
      registry.systems.flatMap((system) =>
        system.schemes.map((scheme) => [scheme, system] as const),
      ),
    ),
    methods: unique(
      'method',
      registry.methods.map((method) => [method.id, method] as const),
    ),
    owners: unique(
      'owner',
      registry.owners.map((owner) => [owner.id, owner.name] as const),
    ),
    edges,
    between: betweenOwners(registry.edges, edges),
    skeletons: new Map(hostEntries.map(([host]) => [skeleton(host), host])),
  }
}

function unique<V>(
  kind: string,
  entries: readonly (readonly [string, V])[],
): ReadonlyMap<string, V> {
  const map = new Map<string, V>()
  for (const [key, value] of entries) {
    if (map.has(key)) throw new Error(`registry: ${kind} "${key}" is given twice`)
    map.set(key, value)
  }
  return map
}

function boundary(text: string | undefined, otherwise: number): number {
  return text === undefined ? otherwise : (instantOf(text, 'Z') ?? otherwise)
}

function betweenOwners(
  pairs: readonly Readonly<{ a: string; b: string }>[],
  edges: readonly Edge[],
): World['between'] {
  const between = new Map<string, Map<string, readonly Edge[]>>()
  const add = (one: string, other: string, edge: Edge): void => {
    const others = between.get(one) ?? new Map<string, readonly Edge[]>()
    between.set(one, others.set(other, [...(others.get(other) ?? []), edge]))
  }
  for (const [index, edge] of edges.entries()) {
    const { a = '', b = '' } = pairs[index] ?? {}
    add(a, b, edge)
    add(b, a, edge)
  }
  return between
}

/** Who owns a system; `unknown` where the registry does not say. */
export function ownerOf(world: World, system: string): string {
  return world.systems.get(system)?.owner ?? 'unknown'
}

/** The systems that people of a region meet, in the registry's order. */
export function systemsIn({ registry }: World, region: string): readonly System[] {
  return registry.systems.filter(({ regions }) => regions.some((each) => each === region))
}

/** What a notice is confirmed for: the system, or the host when no system owns it. */
export function noticeKey(target: string, address: Address | undefined): string {
  return target === 'unknown' ? (address?.host ?? 'unknown') : target
}

/** The longest registered suffix of a host, or the scheme's app. */
export function targetOf(world: World, address: Address): Target {
  const system = isWeb(address.scheme)
    ? systemOfHost(world, address.host)
    : world.schemes.get(address.scheme)
  return system
    ? { target: system.id, owner: system.owner, category: system.category }
    : unknownTarget
}

function systemOfHost(world: World, host: string): System | undefined {
  for (
    let rest = host;
    rest !== '';
    rest = rest.includes('.') ? rest.slice(rest.indexOf('.') + 1) : ''
  ) {
    const system = world.hosts.get(rest)
    if (system) return system
  }
  return undefined
}

/** A host that no system owns and that is drawn like one that does. */
export function lookAlike(world: World, host: string): readonly Suspicion[] {
  if (systemOfHost(world, host)) return []
  const labels = skeleton(host).split('.')
  const tails = labels.map((_, start) => labels.slice(start).join('.'))
  return tails.some((tail) => world.skeletons.has(tail)) ? ['look-alike'] : []
}

/** All that is odd about an address: by itself, beside known hosts, and that others can read what it carries. */
export function oddities(world: World, address: Address): readonly Suspicion[] {
  const own = [...address.suspicions, ...lookAlike(world, address.host)]
  return address.scheme === 'http' ? [...own, 'unencrypted'] : own
}

const nothing: readonly Edge[] = []
const order: readonly Relation[] = ['affiliate', 'invested', 'rival']

/** The first of same-owner, affiliate, invested, rival that holds at the instant, else neutral; so are two strangers. */
export function relationOf(world: World, a: string, b: string, at: number): Relation {
  if (a === b) return a === 'unknown' ? 'neutral' : 'same-owner'
  let first = order.length
  for (const { relation, from, until } of world.between.get(a)?.get(b) ?? nothing)
    if (at >= from && at < until) first = Math.min(first, order.indexOf(relation))
  return order[first] ?? 'neutral'
}
