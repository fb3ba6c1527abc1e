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
import type { World } from './world.ts'

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

/** Whom addresses and methods lead to by the registry. */
export function placeTables(dialect: Dialect, world: World): readonly string[] {
  const apps = [...world.schemes].flatMap(([scheme, { id }]) =>
    special.has(scheme) ? [] : [[scheme, id] as const],
  )
  return [
    valueTable(
      dialect,
      'hosts',
      ['name', 'leads_to'],
      [...world.hosts].map(([name, { id }]) => [name, id]),
    ),
    valueTable(dialect, 'apps', ['scheme', 'leads_to'], apps),
    valueTable(
      dialect,
      'methods',
      ['id', 'leads_to'],
      [...world.methods].map(([id, { system }]) => [id, system]),
    ),
  ]
}

/** Columns that an address is read into. */
export function readColumns(dialect: Dialect): readonly string[] {
  return [`${webHost(dialect)} AS web_host`, `${appScheme(dialect)} AS app_scheme`]
}

/** How many labels names have, the most first: the longest suffix wins. */
function depthsOf(names: Iterable<string>): readonly number[] {
  return [...new Set(Array.from(names, (name) => name.split('.').length))].toSorted((a, b) => b - a)
}

export function placeJoins(dialect: Dialect, world: World): readonly string[] {
  return [
    ...depthsOf(world.hosts.keys()).map(
      (depth) =>
        `LEFT JOIN hosts AS hosts${depth} ON hosts${depth}.name = ${lastLabels(dialect, 'web_host', depth)}`,
    ),
    'LEFT JOIN apps ON apps.scheme = app_scheme',
    'LEFT JOIN methods ON methods.id = method',
  ]
}

/** The system whose host an address has; null where no system owns it. */
function hostSystem(world: World): string {
  const depths = depthsOf(world.hosts.keys())
  const found = depths.map((depth) => `hosts${depth}.leads_to`)
  return found.length < 2 ? (found[0] ?? 'NULL') : `COALESCE(${found.join(', ')})`
}

/** Whom a row leads to, the form of its link, and what is odd about its address. */
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
      WHEN action = 'pay' THEN methods.leads_to
      WHEN web_host IS NOT NULL THEN ${hostSystem(world)}
      WHEN url IS NOT NULL THEN apps.leads_to
      ELSE target
    END AS leads_to`,
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
  const names = [...world.skeletons.keys()]
  const says = depthsOf(names).map((depth) =>
    isAmong(
      dialect,
      lastLabels(dialect, foldedHost('web_host'), depth),
      names.filter((name) => name.split('.').length === depth),
    ),
  )
  return says.length === 0 ? 'FALSE' : `${hostSystem(world)} IS NULL AND (${says.join(' OR ')})`
}

/** Conditions of which any makes an address one that a whole parse must read. */
export function addressDoubts(dialect: Dialect, { filters }: AddressQuestions): readonly string[] {
  const hosts = [...new Set(filters.filter(asksPath).map((filter) => isHostOf(dialect, filter)))]
  return [
    'url IS NOT NULL AND web_host IS NULL AND apps.leads_to IS NULL',
    ...isUncertain(dialect, hosts),
  ]
}
