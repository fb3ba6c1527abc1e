import * as attributes from '../../policies/engine/attributes.ts'
import type { CompiledRule } from '../../policies/engine/compile.ts'
import type { Condition } from '../../policies/engine/condition.ts'
import { isoOf } from '../../policies/engine/instant.ts'
import { Request } from '../../policies/engine/model.ts'
import type { World } from '../../policies/engine/world.ts'
import { withSuspicions } from '../../policies/engine/destinations.ts'

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b_79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Draft = { -readonly [K in keyof Request]?: Request[K] }
type Random = () => number

/**
 * A source of requests that lean towards the borders of some rules: most are aimed at one rule and
 * then changed in a few places. The same numbers draw the same requests.
 */
export function drawerOf(
  world: World,
  rules: readonly CompiledRule[],
  subject: 'link' | 'payment',
): (random: Random) => Request {
  const pools = poolsOf(world, rules)
  const actions = attributes.Action.options.filter((each) => each !== 'pay')
  const free: readonly ((random: Random, draft: Draft) => void)[] = [
    (random, draft) => void (draft.at = pick(random, pools.instants)),
    (random, draft) => void (draft.at = anyInstant(random)),
    (random, draft) => void (draft.host = pick(random, pools.systems)),
    (random, draft) => void (draft.merchant = pick(random, pools.systems)),
    (random, draft) => void (draft.method = pick(random, pools.methods)),
    (random, draft) => void (draft.target = pick(random, pools.systems)),
    (random, draft) => void (draft.surface = pick(random, attributes.Surface.options)),
    (random, draft) => void (draft.region = pick(random, attributes.Region.options)),
    (random, draft) => void (draft.version = pick(random, attributes.Version.options)),
    (random, draft) => void (draft.platform = pick(random, attributes.Platform.options)),
    (random, draft) => void (draft.trigger = pick(random, attributes.Trigger.options)),
    (random, draft) => void (draft.frame = pick(random, attributes.Frame.options)),
    (random, draft) => void (draft.form = pick(random, attributes.LinkForm.options)),
    (random, draft) => void (draft.goods = pick(random, attributes.Goods.options)),
    (random, draft) => void (draft.choice = pick(random, attributes.Choice.options)),
    (random, draft) => void (draft.age = pick(random, attributes.Age.options)),
    (random, draft) => void (draft.flags = flagsOf(random)),
    (random, draft) => void (draft.noticed = random() < 0.5),
    (random, draft) => void (draft.installed = random() < 0.5),
    (random, draft) => void (draft.linked = random() < 0.5),
    (random, draft) => void (draft.declared = random() < 0.5),
    (random, draft) => void (draft.opening = pick(random, attributes.Opening.options)),
    (random, draft) => void (draft.dynamic = random() < 0.5),
    (random, draft) => void (draft.entitlement = pick(random, attributes.Entitlement.options)),
    (random, draft) => void (draft.separate = random() < 0.5),
    (random, draft) => void (draft.beside = random() < 0.5),
    (random, draft) => void (draft.prominence = pick(random, attributes.Prominence.options)),
    (random, draft) => void (draft.priced = random() < 0.5),
    (random, draft) => void (draft.volume = pick(random, pools.volumes)),
    (random, draft) => void (draft.rollout = pick(random, pools.rollouts)),
    (random, draft) => void (draft.strikes = pick(random, pools.strikes)),
    (random, draft) => void (draft.action = pick(random, actions)),
    (random, draft) => void (draft.url = addressLike(random, pick(random, pools.addresses))),
    (random, draft) => void (draft.url = addressLike(random, pick(random, pools.addresses))),
    (_, draft) => void delete draft.url,
  ]
  return (random) => {
    const draft: Draft = {
      at: pick(random, pools.instants),
      host: pick(random, pools.systems),
      surface: pick(random, attributes.Surface.options),
    }
    if (random() < 0.7) draft.url = addressLike(random, pick(random, pools.addresses))
    if (rules.length > 0 && random() < 0.8)
      for (const test of pick(random, rules).tests) aim(random, draft, test, pools, world)
    const changes = Math.floor(random() * 4)
    for (let change = 0; change < changes; change++) pick(random, free)(random, draft)
    if (subject === 'payment') draft.action = 'pay'
    else if (draft.action === 'pay') delete draft.action
    return { ...defaults, ...draft } as Request
  }
}

const {
  at: _at,
  host: _host,
  surface: _surface,
  ...defaults
} = Request.parse({
  at: '2021-09-17T12:00:00+08:00',
  host: 'wechat',
  surface: 'chat-1to1',
})

function pick<T>(random: Random, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)]!
}

type Pools = Readonly<{
  instants: readonly string[]
  systems: readonly string[]
  methods: readonly string[]
  rollouts: readonly number[]
  strikes: readonly number[]
  volumes: readonly number[]
  addresses: readonly string[]
  hostsOf: ReadonlyMap<string, readonly string[]>
}>

function poolsOf(world: World, rules: readonly CompiledRule[]): Pools {
  const conditions = rules.flatMap(({ tests }) => tests)
  const borders = (attribute: string): readonly number[] =>
    conditions.flatMap(({ attribute: own, accepts }) =>
      own === attribute && accepts.type === 'range'
        ? [accepts.least, accepts.below].filter(Number.isFinite)
        : [],
    )
  const turns = [...borders('at'), ...world.edges.flatMap(({ from, until }) => [from, until])]
  const whole = (attribute: string, most: number): readonly number[] =>
    [0, 1, most, ...borders(attribute).flatMap((each) => [each - 1, each, each + 1])].filter(
      (each) => each >= 0 && each <= most,
    )
  const hosts = [...world.hosts.keys()]
  const filters = conditions.flatMap(({ accepts }) =>
    accepts.type === 'address' ? accepts.filters : [],
  )
  const hostsOf = new Map(
    world.registry.systems.map(({ id, domains, 'short-hosts': shorts }) => [
      id,
      [...domains, ...shorts],
    ]),
  )
  return {
    instants: [
      '2000-01-01T00:00:00+08:00',
      '2099-12-31T23:59:59-05:00',
      '2021-09-17T12:00:00+08:00',
      ...turns
        .filter(Number.isFinite)
        .flatMap((turn) => [turn - 1_000, turn - 1, turn, turn + 1, turn + 1_000])
        .map(textOf),
    ],
    systems: [...world.systems.keys(), 'unknown', 'nobody'],
    methods: [...world.methods.keys(), 'none', 'nothing-known'],
    rollouts: whole('rollout', 99),
    strikes: whole('strikes', 1_000),
    volumes: whole('volume', 100),
    addresses: [
      ...hosts.flatMap((host) => [`https://${host}/`, `https://www.${host}/item/1?a=1`]),
      ...[...world.schemes.keys()].map((scheme) => `${scheme}://x?url=https://example.org`),
      ...world.registry.systems.flatMap(({ example }) => example ?? []),
      ...filters.flatMap(addressesFor),
      ...oddAddresses,
    ],
    hostsOf,
  }
}

const oddAddresses = [
  'https://ta0bao.com/',
  'https://www.ta0bao.com/a',
  'taobao://ta0bao.com/',
  'https://taobao.com.evil.example/',
  'https://nottaobao.com/',
  'https://TAOBAO.com./item',
  'https://203.0.113.7/',
  'https://0x7f.1/',
  'https://[::1]/',
  'https://intranet/',
  'https://a.localhost/',
  'https://xn--fiq228c/',
  'https://淘宝.com/',
  'https://www.example.com/?u=https://taobao.com/',
  'https://www.example.com/#https://taobao.com/',
  'http://example.com:80/',
  'http://www.taobao.com/item',
  'intent://item#Intent;scheme=taobao;end',
  'unheard://of',
  'mailto:a@jd.com',
  'data:text/html,a',
  'about:blank',
  'javascript:void 0',
] as const

/** Addresses that a filter takes, or just does not. */
function addressesFor(filter: string): readonly string[] {
  const [, dot = '', host = '', path = '', query = ''] =
    /^(\.?)([^/?]+)(\/[^?]*)?(?:\?(.*))?$/.exec(filter) ?? []
  const rest = `${path || '/'}${query === '' ? '' : `?${query}`}`
  return [
    `https://${host}${rest}`,
    `https://m.${host}${rest}`,
    `https://${dot}x${host}${rest}`,
    `https://${host}${path || '/'}`,
    `https://${host}${path.slice(0, -1) || '/'}?${query}`,
    `https://${host}${path}/more?z=9&${query.split('&').toReversed().join('&')}`,
    `https://${host}/?${query}x`,
  ]
}

function addressLike(random: Random, address: string): string {
  if (random() < 0.7 || !/^https?:/.test(address)) return address
  const odd = attributes.Suspicion.options.filter(() => random() < 0.25)
  return withSuspicions(address, odd)
}

/** Any instant that a request may have, to the millisecond. */
function anyInstant(random: Random): string {
  return textOf(946_684_800_000 + Math.floor(random() * 3_155_760_000) * pick(random, [999, 1_000]))
}

/** In seconds where that says it, in the zones that people write. */
function textOf(instant: number): string {
  const zones = ['+08:00', 'Z', '-05:30'] as const
  return instant % 1_000 === 0 && instant > 946_771_200_000 && instant < 4_102_358_400_000
    ? isoOf(instant, zones[Math.floor(instant / 1_000) % 3] ?? 'Z')
    : new Date(instant).toISOString()
}

function flagsOf(random: Random): attributes.Flag[] {
  return attributes.Flag.options.filter(() => random() < 0.12)
}

/** Makes a draft meet a condition, where that is easy. */
function aim(
  random: Random,
  draft: Draft,
  { attribute, accepts }: Condition,
  pools: Pools,
  world: World,
): void {
  const own = draft as Record<string, unknown>
  switch (accepts.type) {
    case 'truth':
      own[attribute] = accepts.value
      return
    case 'range': {
      const ends = [accepts.least, accepts.below - 1, accepts.below].filter(Number.isFinite)
      if (attribute === 'at') {
        if (ends.length > 0 && random() < 0.7)
          draft.at = textOf(Math.max(pick(random, ends), 946_684_800_000))
      } else own[attribute] = Math.min(Math.max(pick(random, [...ends, 0]), 0), 99)
      return
    }
    case 'address':
      draft.url = addressLike(random, pick(random, addressesFor(pick(random, accepts.filters))))
      return
    case 'values': {
      if (accepts.isNegated) return
      const value = pick(random, [...accepts.values])
      const leadTo = (
        isWanted: (system: World['registry']['systems'][number]) => boolean,
      ): void => {
        const systems = world.registry.systems.filter(isWanted)
        if (systems.length === 0) return
        const { id } = pick(random, systems)
        const hosts = pools.hostsOf.get(id) ?? []
        delete draft.url
        draft.target = id
        if (hosts.length > 0 && random() < 0.8) draft.url = `https://${pick(random, hosts)}/`
        const method = world.registry.methods.find(({ system }) => system === id)
        if (method) draft.method = method.id
      }
      if (attribute === 'flags') draft.flags = [value as attributes.Flag, ...flagsOf(random)]
      else if (attribute === 'suspicions')
        draft.url = withSuspicions(
          draft.url?.startsWith('https:') === true ? draft.url : 'https://www.example.com/',
          [value as attributes.Suspicion],
        )
      else if (attribute === 'target') leadTo(({ id }) => id === value)
      else if (attribute === 'owner') leadTo(({ owner }) => owner === value)
      else if (attribute === 'category') leadTo(({ category }) => category === value)
      else if (attribute === 'merchant-owner') {
        const mine = world.registry.systems.filter(({ owner }) => owner === value)
        if (mine.length > 0) draft.merchant = pick(random, mine).id
      } else if (attribute !== 'relation') own[attribute] = value
    }
  }
}
