import { addressOf, formOf } from './address.ts'
import type { Destination } from './destinations.ts'
import { isoOf } from './instant.ts'
import { Request, type RequestInput } from './model.ts'
import { anyOther, type Axis } from './axes.ts'
import { type Space } from './space.ts'
import { systemsIn, type World } from './world.ts'

/** One value of each axis of a space, by index: one kind of request. */
export type Point = readonly number[]

/** Which values of an axis may be chosen, by index. */
export type Choices = (axis: number) => readonly number[]

/** What people meet most stands first; what a list leaves out comes after, in the axis's order. */
const liked: Readonly<Record<string, readonly string[]>> = {
  host: ['wechat', 'qq', 'alipay', 'douyin', 'xhs', 'taobao', 'baidu', 'meituan', 'jd'],
  action: ['open-link', 'pay', 'share', 'launch-app', 'scan', 'copy'],
  form: ['https', 'short', 'qr', 'mini-card', 'token', 'scheme'],
  surface: ['chat-1to1', 'chat-group', 'moments', 'checkout', 'official-account', 'app'],
  merchant: ['taobao', 'eleme', 'jd', 'meituan'],
  method: ['wechat-pay', 'alipay', 'unionpay-quickpass'],
  platform: ['android'],
  version: ['newest'],
  trigger: ['tap'],
  frame: ['top'],
  goods: ['physical'],
  choice: ['unset'],
  age: ['adult'],
  opening: ['browser'],
  entitlement: ['one'],
  prominence: ['equal'],
}
/** A link needs no way to pay, and a checkout no link. */
const likedInLinks: Readonly<Record<string, readonly string[]>> = { method: ['none'] }
const likedInShops: Readonly<Record<string, readonly string[]>> = {
  form: ['plain-text'],
  surface: ['checkout', 'app', 'mini-program'],
}
const likedTargets = ['taobao', 'douyin', 'jd', 'tmall', 'eleme', 'unknown', 'xianyu', 'alipay']

/** The most ordinary request that the choices leave: known systems, defaults, nothing odd. */
export function likeliest(space: Space, choices: Choices, region: string): Point {
  const { axes, world, subject } = space
  const costs = costsOf(space, region)
  const pick = (index: number, extra?: (name: string) => number): number => {
    const axis = axes[index]
    const cost = (value: number): number => {
      const name = axis?.type === 'names' && extra ? (axis.values[value] ?? '') : ''
      return (costs[index]?.[value] ?? 0) + (extra ? extra(name) : 0)
    }
    return choices(index).reduce((best, each) => (cost(each) < cost(best) ? each : best))
  }
  const indexOf = (name: Axis['name']): number => axes.findIndex((axis) => axis.name === name)
  const nameAt = (index: number, value: number): string => {
    const axis = axes[index]
    return axis?.type === 'names' ? (axis.values[value] ?? anyOther) : anyOther
  }
  // A shop sells in its own app; a link is opened wherever links are.
  const [first, second] =
    subject === 'link' ? (['host', 'merchant'] as const) : (['merchant', 'host'] as const)
  const place = indexOf(first)
  const chosen = pick(place)
  const same = nameAt(place, chosen)
  const other = pick(indexOf(second), (name) => (name === same ? -100 : 0))
  const host = subject === 'link' ? same : nameAt(indexOf('host'), other)
  const surfaces: readonly string[] = world.systems.get(host)?.surfaces ?? []
  return axes.map(({ name }, index) => {
    if (name === first) return chosen
    if (name === second) return other
    if (name === 'surface') return pick(index, (each) => (surfaces.includes(each) ? 0 : 100))
    return pick(index)
  })
}

/** The rank of a value among what people meet: 0 is met most. */
export function ordinariness(axis: Axis, value: number): number {
  const name =
    axis.type === 'names'
      ? axis.values[value]
      : axis.type === 'destination'
        ? axis.values[value]?.target
        : undefined
  if (name === undefined) return value
  const first = axis.type === 'destination' ? likedTargets : (liked[axis.name] ?? [])
  return first.includes(name) ? first.indexOf(name) : first.length + value
}

const known = new WeakMap<Space, Map<string, readonly Float64Array[]>>()

/** What each value of each axis costs, the ordinary least; worked out once for a space. */
export function costsOf(space: Space, region: string): readonly Float64Array[] {
  const some = known.get(space) ?? new Map<string, readonly Float64Array[]>()
  const costs =
    some.get(region) ??
    space.axes.map((axis) => {
      const cost = costOf(space, axis, region)
      return Float64Array.from({ length: axis.values.length }, (_, value) => cost(value))
    })
  known.set(space, some.set(region, costs))
  return costs
}

/** The region itself; elsewhere than in China, the apps that people there have. */
function firstNames(world: World, axis: string, region: string): readonly string[] | undefined {
  if (axis === 'region') return [region]
  const isApp = axis === 'host' || axis === 'merchant'
  if (!isApp || region === defaults['region']) return undefined
  const apps = systemsIn(world, region).filter(({ surfaces }) => surfaces.length > 0)
  return apps.map(({ id }) => id)
}

/** Where people of a region go most; elsewhere than in China, to what the registry knows of them, then to strangers. */
function firstTargets(world: World, region: string): readonly string[] {
  if (region === defaults['region']) return likedTargets
  const sites = systemsIn(world, region).filter(({ domains }) => domains.length > 0)
  return [...sites.map(({ id }) => id), 'unknown']
}

function costOf({ world, subject }: Space, axis: Axis, region: string): (value: number) => number {
  switch (axis.type) {
    case 'names': {
      const names = subject === 'link' ? likedInLinks : likedInShops
      const first =
        firstNames(world, axis.name, region) ?? names[axis.name] ?? liked[axis.name] ?? []
      return (value) => {
        const rank = first.indexOf(axis.values[value] ?? '')
        return rank === -1 ? 20 + value / 1_000 : rank
      }
    }
    case 'destination': {
      const first = firstTargets(world, region)
      return (value) => {
        const destination = axis.values[value]
        if (destination === undefined) return Infinity
        const { target, taken, suspicions } = destination
        const rank = first.indexOf(target)
        const isNamed = target === 'unknown' || world.systems.get(target)?.example !== undefined
        return (
          suspicions.length * 100 +
          taken.length +
          (rank === -1 ? 20 : rank) +
          (isNamed ? 0 : 10) +
          value / 10_000
        )
      }
    }
    case 'truth':
      return (value) => (value === Number(defaults[axis.name]) ? 0 : 1)
    default:
      return (value) => value
  }
}

/** A request at a point; its facts are the point's. `at` is used where the space has fixed instants. */
export function requestAt(
  space: Space,
  point: Point,
  at: number | undefined,
  zone: string,
): Request {
  return Request.parse(inputAt(space, point, at, zone))
}

/** The same as a person would write it: what has its default is left out. */
export function inputAt(
  space: Space,
  point: Point,
  at: number | undefined,
  zone: string,
): RequestInput {
  const input: Record<string, unknown> = {}
  const flags: string[] = []
  for (const [index, axis] of space.axes.entries()) {
    const value = point[index] ?? 0
    switch (axis.type) {
      case 'names':
        input[axis.name] = nameOf(axis.name, axis.values[value] ?? '')
        break
      case 'span':
        input[axis.name] =
          axis.name === 'at' ? isoOf(at ?? instantIn(axis, value), zone) : axis.values[value]
        break
      case 'truth':
        input[axis.name] = value === 1
        break
      case 'flag':
        if (value === 1) flags.push(axis.flag)
        break
      case 'destination':
        Object.assign(input, leadingTo(axis.values[value]))
    }
  }
  if (flags.length > 0) input['flags'] = flags
  return withoutDefaults(space.world, input)
}

/** A name that neither rules nor registry know has to be made up. */
function nameOf(axis: string, value: string): string | undefined {
  if (value !== anyOther) return axis === 'method' && value === 'none' ? undefined : value
  return axis === 'method' ? 'another-method' : 'another-app'
}

/** The first instant of a span; of what was before all dates, the last. */
function instantIn({ values, end }: Axis & { type: 'span' }, value: number): number {
  if (value > 0) return values[value] ?? end
  return (values[1] ?? end) - 1_000
}

function leadingTo(destination: Destination | undefined): Readonly<Record<string, string>> {
  if (destination === undefined) return {}
  const { target, address } = destination
  if (address !== undefined) return { url: address }
  return target === 'unknown' || target === anyOther ? {} : { target }
}

/** What a request is unless it is said otherwise. */
export const defaults: Readonly<Record<string, unknown>> = {
  region: 'CN',
  version: 'newest',
  platform: 'android',
  action: 'open-link',
  trigger: 'tap',
  frame: 'top',
  goods: 'physical',
  choice: 'unset',
  noticed: false,
  age: 'adult',
  installed: true,
  linked: false,
  declared: true,
  opening: 'browser',
  dynamic: false,
  entitlement: 'one',
  separate: true,
  beside: true,
  prominence: 'equal',
  priced: true,
  rollout: 0,
  strikes: 0,
  volume: 0,
}

function withoutDefaults(world: World, input: Readonly<Record<string, unknown>>): RequestInput {
  const form = naturalForm(typeof input['url'] === 'string' ? input['url'] : undefined, world)
  const order = ['at', 'host', 'surface', 'action', 'url', 'target', 'merchant', 'method', 'form']
  const kept = Object.entries(input).filter(
    ([name, value]) =>
      value !== undefined &&
      defaults[name] !== value &&
      !(name === 'form' && value === form) &&
      !(name === 'merchant' && value === input['host']),
  )
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length)
  return Object.fromEntries(kept.toSorted(([a], [b]) => rank(a) - rank(b))) as RequestInput
}

/** The form that an address has by itself; plain text where there is none. */
export function naturalForm(url: string | undefined, { shortHosts }: World): string {
  const read = url === undefined ? undefined : addressOf(url)
  return read ? formOf(read, shortHosts.has(read.host)) : 'plain-text'
}
