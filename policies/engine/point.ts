import { addressOf, formOf } from './address.ts'
import type { Destination } from './destinations.ts'
import { isoOf } from './instant.ts'
import { Request, type RequestInput } from './model.ts'
import { anyOther, type Axis } from './axes.ts'
import { type Space } from './space.ts'
import type { World } from './world.ts'

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
}
const likedTargets = ['taobao', 'douyin', 'jd', 'tmall', 'eleme', 'unknown', 'xianyu', 'alipay']

/** The most ordinary request that the choices leave: known systems, defaults, nothing odd. */
export function likeliest(space: Space, choices: Choices, region: string): Point {
  const host = likeliestHost(space, choices)
  const around: Around = {
    region,
    surfaces: space.world.systems.get(host)?.surfaces ?? [],
    names: space.subject === 'link' ? { ...liked, merchant: [host], method: ['none'] } : liked,
  }
  return space.axes.map((axis, index) =>
    cheapest(choices(index), costsOf(space.world, axis, around)),
  )
}

/** What is known when the values of other axes are chosen. */
type Around = Readonly<{
  region: string
  surfaces: readonly string[]
  names: Readonly<Record<string, readonly string[]>>
}>

function cheapest(left: readonly number[], costs: (value: number) => number): number {
  return left.reduce((a, b) => (costs(b) < costs(a) ? b : a), left[0] ?? 0)
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

function likeliestHost({ axes, world }: Space, choices: Choices): string {
  const index = axes.findIndex(({ name }) => name === 'host')
  const axis = axes[index]
  if (axis?.type !== 'names') return anyOther
  const costs = costsOf(world, axis, { region: '', surfaces: [], names: liked })
  return axis.values[cheapest(choices(index), costs)] ?? anyOther
}

/** The lower, the more ordinary. */
function costsOf(
  world: World,
  axis: Axis,
  { region, surfaces, names }: Around,
): (value: number) => number {
  switch (axis.type) {
    case 'names': {
      const first = axis.name === 'region' ? [region] : (names[axis.name] ?? [])
      return (value) => {
        const name = axis.values[value] ?? ''
        const rank = first.indexOf(name)
        const away = axis.name === 'surface' && !surfaces.some((each) => each === name) ? 100 : 0
        return away + (rank === -1 ? 20 + value / 1_000 : rank)
      }
    }
    case 'destination':
      return (value) => {
        const destination = axis.values[value]
        if (destination === undefined) return Infinity
        const { target, taken, suspicions } = destination
        const system = world.systems.get(target)
        const rank = likedTargets.indexOf(target)
        const isNamed = target === 'unknown' || system?.example !== undefined
        return (
          suspicions.length * 100 +
          taken.length +
          (rank === -1 ? 20 : rank) +
          (isNamed ? 0 : 10) +
          value / 10_000
        )
      }
    case 'truth':
      return (value) => (value === (axis.name === 'installed' ? 1 : 0) ? 0 : 1)
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

const defaults: Readonly<Record<string, unknown>> = {
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
  rollout: 0,
  strikes: 0,
}

function withoutDefaults(world: World, input: Readonly<Record<string, unknown>>): RequestInput {
  const address = typeof input['url'] === 'string' ? addressOf(input['url']) : undefined
  const form = address ? formOf(address, world.shortHosts.has(address.host)) : 'plain-text'
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
