import {
  appScheme,
  asksPath,
  foldedHost,
  isHostOf,
  isUncertain,
  lastLabels,
  suspicionsRead,
  webHost,
} from './sqlAddress.ts'
import { isAmong, suspicionColumns } from './sqlConditions.ts'
import type { Dialect } from './sqlDialect.ts'
import { valueTable } from './sqlTable.ts'
import { unknownTarget, type World } from './world.ts'

/** What has to be read of addresses: the suspicions and host filters that rules ask about. */
export type AddressQuestions = Readonly<{
  suspicions: ReadonlySet<string>
  filters: readonly string[]
}>

/** Schemes whose addresses browsers read by rules of their own. */
const special: ReadonlySet<string> = new Set([
  'http',
  'https',
  'ws',
  'wss',
  'ftp',
  'file',
  'intent',
])

function appSchemes(world: World): readonly string[] {
  return [...world.schemes.keys()].filter((scheme) => !special.has(scheme))
}

/** How a row leads to a system: by what it has of these, and to none where the registry lacks that. */
const ways = ['host', 'app', 'method', 'system'] as const

/**
 * All that leads to a system by the registry: a host, an app's scheme, a way to pay, its own id; and for each the
 * line of what it does not know. So every row meets one line, which keeps a database's batches of rows whole.
 */
export function registryTable(dialect: Dialect, world: World): string {
  const line = (way: (typeof ways)[number], name: string, id: string): readonly string[] => {
    const system = world.systems.get(id)
    return [way, name, ...(system ? [id, system.owner, system.category] : unknown)]
  }
  return valueTable(
    dialect,
    'registry',
    ['way', 'name', 'system', 'owner', 'category'],
    [
      ...ways.map((way) => line(way, '', '')),
      ...Array.from(world.hosts, ([name, { id }]) => line('host', name, id)),
      ...appSchemes(world).map((name) => line('app', name, world.schemes.get(name)?.id ?? '')),
      ...Array.from(world.methods, ([name, { system }]) => line('method', name, system)),
      ...Array.from(world.systems.keys(), (id) => line('system', id, id)),
    ],
  )
}

const unknown = [unknownTarget.target, unknownTarget.owner, unknownTarget.category]

/** Columns that an address is read into. */
export function readColumns(dialect: Dialect): readonly string[] {
  return [`${webHost(dialect)} AS web_host`, `${appScheme(dialect)} AS app_scheme`]
}

/** How many labels names have, the most first: the longest suffix wins. */
function depthsOf(names: Iterable<string>): readonly number[] {
  return [...new Set(Array.from(names, (name) => name.split('.').length))].toSorted((a, b) => b - a)
}

function ofDepth(names: Iterable<string>, depth: number): readonly string[] {
  return [...names].filter((name) => name.split('.').length === depth)
}

/** Who asks, the suffixes of a host that the registry may know, and those of a host with look-alikes folded. */
export function cutColumns(
  dialect: Dialect,
  world: World,
  { suspicions }: AddressQuestions,
): readonly string[] {
  return [
    `CASE WHEN action = 'pay' THEN merchant ELSE host END AS asking`,
    ...depthsOf(world.hosts.keys()).map(
      (depth) => `${lastLabels(dialect, 'web_host', depth)} AS labels${depth}`,
    ),
    ...(suspicions.has('look-alike')
      ? depthsOf(world.skeletons.keys()).map(
          (depth) => `${lastLabels(dialect, foldedHost('web_host'), depth)} AS folded${depth}`,
        )
      : []),
  ]
}

/** What the registry knows of a host, a scheme and who asks; empty where it knows nothing. */
export function nameColumns(dialect: Dialect, world: World): readonly string[] {
  const systems = [...world.systems.keys()]
  const cases = depthsOf(world.hosts.keys()).map((depth) => {
    const names = ofDepth(world.hosts.keys(), depth)
    return `WHEN ${isAmong(dialect, `labels${depth}`, names)} THEN labels${depth}`
  })
  return [
    `${known(cases)} AS host_name`,
    `${knownAmong(dialect, 'app_scheme', appSchemes(world))} AS app_name`,
    `${knownAmong(dialect, 'asking', systems)} AS asker`,
    `${knownAmong(dialect, 'merchant', systems)} AS seller`,
  ]
}

/** A name that the registry has, else nothing. */
function knownAmong(dialect: Dialect, column: string, names: readonly string[]): string {
  return known(names.length === 0 ? [] : [`WHEN ${isAmong(dialect, column, names)} THEN ${column}`])
}

function known(cases: readonly string[]): string {
  return cases.length === 0 ? `''` : `CASE ${[...cases, `ELSE ''`].join('\n      ')} END`
}

/** The line of the registry that a row meets, the form of its link, and what is odd about its address. */
export function placeColumns(
  dialect: Dialect,
  world: World,
  { suspicions }: AddressQuestions,
): readonly string[] {
  const short = [...world.shortHosts]
  const webForm =
    short.length === 0
      ? `'https'`
      : `CASE WHEN ${isAmong(dialect, 'web_host', short)} THEN 'short' ELSE 'https' END`
  return [
    `CASE
      WHEN action = 'pay' THEN 'method'
      WHEN web_host IS NOT NULL THEN 'host'
      WHEN url IS NOT NULL THEN 'app'
      ELSE 'system'
    END AS way`,
    `CASE
      WHEN action = 'pay' THEN ${knownAmong(dialect, 'method', [...world.methods.keys()])}
      WHEN web_host IS NOT NULL THEN host_name
      WHEN url IS NOT NULL THEN app_name
      ELSE ${knownAmong(dialect, 'target', [...world.systems.keys()])}
    END AS way_name`,
    `CASE
      WHEN form IS NOT NULL THEN form
      WHEN web_host IS NOT NULL THEN ${webForm}
      WHEN url IS NOT NULL THEN 'scheme'
      ELSE 'plain-text'
    END AS link_form`,
    ...[...suspicionColumns].flatMap(([suspicion, column]) => {
      if (!suspicions.has(suspicion)) return []
      const read = suspicionsRead[suspicion]?.(dialect) ?? isLookAlike(dialect, world)
      return [`COALESCE(${read}, FALSE) AS ${column}`]
    }),
  ]
}

/** A host that no system owns, drawn like one that does. */
function isLookAlike(dialect: Dialect, world: World): string {
  const says = depthsOf(world.skeletons.keys()).map((depth) =>
    isAmong(dialect, `folded${depth}`, ofDepth(world.skeletons.keys(), depth)),
  )
  return says.length === 0 ? 'FALSE' : `host_name = '' AND (${says.join(' OR ')})`
}

/** Conditions of which any makes an address one that a whole parse must read. */
export function addressDoubts(dialect: Dialect, { filters }: AddressQuestions): readonly string[] {
  const hosts = [...new Set(filters.filter(asksPath).map((filter) => isHostOf(dialect, filter)))]
  return [`url IS NOT NULL AND web_host IS NULL AND app_name = ''`, ...isUncertain(dialect, hosts)]
}
