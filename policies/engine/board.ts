import type { Action, LinkForm, Region, Relation, Surface } from './attributes.ts'
import type { CompiledPolicy, CompiledRule } from './compile.ts'
import { makeDatedJudge } from './datedJudge.ts'
import {
  Request,
  type Presentation,
  type RequestInput,
  type System,
  type Verdict,
} from './model.ts'
import { instantOf } from './instant.ts'
import { ownerOf, relationOf, systemsIn, type World } from './world.ts'

/**
 * Which board: what becomes of links from an app to all others, by the place in it where they stand; or what becomes
 * of the ways to pay, by merchant, in the merchants' own apps or in the mini-programs of a host.
 */
export type BoardView = Readonly<
  { kind: 'link'; host: string } | { kind: 'payment'; host?: string | undefined }
>

/** One crossing of a board: to whom, and through which place (a surface) or with which way to pay (a method). */
export type Crossing = Readonly<{ view: BoardView; system: string; column: string }>

export type BoardCell = Readonly<{
  verdict: Verdict
  presentation: Presentation
  /** The deciding rule, or `no-rule`. */
  rule: string
}>

/** Rows stand by owner; nothing stands where no such request can be. */
export type Board = Readonly<{
  view: BoardView
  columns: readonly string[]
  rows: readonly Readonly<{
    system: string
    owner: string
    /** How its owner stands to the host's, where there is a host. */
    relation?: Relation
    cells: readonly (BoardCell | undefined)[]
  }>[]
}>

/** Where links are met, and what people do there; elsewhere they tap. */
const linkPlaces: Readonly<Partial<Record<Surface, { action?: Action; form?: LinkForm }>>> = {
  'chat-1to1': {},
  'chat-group': {},
  moments: {},
  'moments-ad': {},
  'official-account': {},
  'official-account-ad': {},
  channels: {},
  'mini-program': {},
  'mini-program-webview': {},
  'qr-scan': { action: 'scan', form: 'qr' },
  search: {},
  'livestream-cart': {},
  'short-video-cart': {},
  'note-ad': {},
  app: {},
  'link-out': {},
}

/** Apps in which people of a region meet links to others, in the registry's order. */
export function linkHosts(world: World, region: Region): readonly string[] {
  return systemsIn(world, region)
    .filter(({ surfaces }) => surfaces.some((surface) => surface in linkPlaces))
    .map(({ id }) => id)
}

/** Apps whose mini-programs take payments in a region, in the registry's order. */
export function paymentHosts(world: World, region: Region): readonly string[] {
  const systems = systemsIn(world, region)
  const hosts = new Set(
    systems
      .filter(({ methods }) => methods.length > 0)
      .flatMap(({ 'mini-programs': programs }) => programs.map(({ host }) => host)),
  )
  return systems.map(({ id }) => id).filter((id) => hosts.has(id))
}

/** Every crossing of a view; answers with how each is judged for an ordinary person at an instant (ISO 8601 with a zone). */
export function makeBoard(policy: CompiledPolicy, view: BoardView): (at: string) => Board {
  const { world, pack } = policy
  const judge = makeDatedJudge(policy)
  const { columns, systems } =
    view.kind === 'link'
      ? linkSides(world, pack.region, view.host)
      : paymentSides(world, pack.region, view.host)
  const hostOwner = view.host === undefined ? undefined : ownerOf(world, view.host)
  const asked = byOwner(world, systems).map(({ id: system, owner }) => ({
    system,
    owner,
    rulesAt: columns.map((column) => {
      const request = requestOf(world, { view, system, column })
      return request && judge(Request.parse({ at: anyTime, region: pack.region, ...request }))
    }),
  }))
  return (at) => {
    const instant = instantOf(at, 'Z') ?? 0
    return {
      view,
      columns,
      rows: asked.map(({ system, owner, rulesAt }) => ({
        system,
        owner,
        ...(hostOwner === undefined
          ? {}
          : { relation: relationOf(world, hostOwner, owner, instant) }),
        cells: rulesAt.map((ruleAt) => ruleAt && cellOf(ruleAt(at))),
      })),
    }
  }
}

/** Stands in a request until it is asked at a time of its own. */
const anyTime = '2000-01-01T00:00:00Z'

function cellOf(rule: CompiledRule | undefined): BoardCell {
  return rule === undefined
    ? { verdict: 'block', presentation: 'stopped-page', rule: 'no-rule' }
    : { verdict: rule.ruling.verdict, presentation: rule.ruling.presentation, rule: rule.id }
}

type Sides = Readonly<{ columns: readonly string[]; systems: readonly System[] }>

function linkSides(world: World, region: Region, host: string): Sides {
  return {
    columns: (world.systems.get(host)?.surfaces ?? []).filter((surface) => surface in linkPlaces),
    systems: systemsIn(world, region).filter((system) => system.id !== host && !onlySells(system)),
  }
}

/** An app that only sells or pays is where people leave from, and no place that its like leads to. */
function onlySells({ surfaces }: System): boolean {
  return (
    surfaces.length > 0 &&
    surfaces.every((surface) => surface === 'link-out' || surface === 'checkout')
  )
}

function paymentSides(world: World, region: Region, host: string | undefined): Sides {
  const systems = systemsIn(world, region).filter(
    ({ id, methods, 'mini-programs': programs }) =>
      methods.length > 0 &&
      (host === undefined || (id !== host && programs.some((each) => each.host === host))),
  )
  const taken = new Set(systems.flatMap(({ methods }) => methods))
  return {
    columns: world.registry.methods.map(({ id }) => id).filter((id) => taken.has(id)),
    systems,
  }
}

/** Owners in the registry's order, each with its systems together, those with an address first. */
function byOwner({ registry }: World, systems: readonly System[]): readonly System[] {
  const owners = registry.owners.map(({ id }) => id)
  const hasNoAddress = ({ example, domains }: System): number =>
    example === undefined && domains.length === 0 ? 1 : 0
  return systems.toSorted(
    (a, b) =>
      owners.indexOf(a.owner) - owners.indexOf(b.owner) || hasNoAddress(a) - hasNoAddress(b),
  )
}

/** The ordinary request at a crossing; undefined where there can be none. */
export function requestOf(
  world: World,
  { view, system: id, column }: Crossing,
): Omit<RequestInput, 'at'> | undefined {
  const system = world.systems.get(id)
  if (system === undefined) return undefined
  if (view.kind === 'payment')
    return system.methods.includes(column)
      ? {
          ...(view.host === undefined
            ? { host: id, surface: 'checkout' }
            : { host: view.host, surface: 'mini-program' }),
          action: 'pay',
          merchant: id,
          method: column,
        }
      : undefined
  const surface = world.systems.get(view.host)?.surfaces.find((each) => each === column)
  if (surface === undefined || !(surface in linkPlaces)) return undefined
  return {
    host: view.host,
    surface,
    action: 'open-link',
    ...addressOf(system),
    ...linkPlaces[surface],
  }
}

function addressOf({
  id,
  example,
  domains,
}: System): Readonly<{ url: string } | { target: string; form: LinkForm }> {
  const url = example ?? (domains[0] === undefined ? undefined : `https://${domains[0]}/`)
  return url === undefined ? { target: id, form: 'https' } : { url }
}
