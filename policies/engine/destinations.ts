import { addressOf, isTaken, type Address } from './address.ts'
import { Suspicion } from './attributes.ts'
import { TooComplex } from './tooComplex.ts'
import { lookAlike, oddities, targetOf, type World } from './world.ts'

/**
 * Where a link leads, as far as any rule can tell: whose it is, which of some filters take its
 * address, and what is odd about it. `address` is one such address; without it, there is none.
 */
export type Destination = Readonly<{
  target: string
  taken: readonly string[]
  suspicions: readonly Suspicion[]
  address?: string
}>

const mostTried = 400_000
const mostQueries = 10

/** One key for destinations that no rule can tell apart. */
export function destinationKey({ target, taken, suspicions }: Destination): string {
  const odd = Suspicion.options.filter((each) => suspicions.includes(each))
  return `${target} ${odd.join(',')} ${taken.join(' ')}`
}

/** The destination of an address, its filters in the order given. */
export function destinationOf(
  filters: readonly string[],
  target: string,
  address: Address | undefined,
  suspicions: readonly Suspicion[],
): Destination {
  const taken = address ? filters.filter((filter) => isTaken(filter, address)) : []
  return { target, taken, suspicions }
}

/** Every destination that an address or the name of a system can have. */
export function destinationsOf(world: World, filters: readonly string[]): readonly Destination[] {
  const found = new Map<string, Destination>()
  const add = (destination: Destination): void => {
    const key = destinationKey(destination)
    if (!found.has(key)) found.set(key, destination)
  }
  const touched = touchedHosts(world, filters)
  for (const { id, domains, 'short-hosts': shorts, example } of world.registry.systems) {
    const [first] = domains.length > 0 ? domains : shorts
    if (first === undefined || [...domains, ...shorts].some((host) => touched.has(host))) continue
    for (const suspicions of subsets(onAnyHost)) {
      const address = withSuspicions(example ?? `https://${first}/`, suspicions)
      add({ target: id, taken: [], suspicions, address })
    }
  }
  const drawn = drawnLike(world, filters)
  // A scheme names its app whatever stands where the host would.
  for (const [scheme, { id }] of world.schemes)
    for (const host of drawn.slice(0, 1))
      add({ target: id, taken: [], suspicions: ['look-alike'], address: `${scheme}://${host}/` })
  let tried = 0
  for (const host of [...touched, ...drawn, ...strangers(filters)]) {
    for (const rest of restsOf(host, filters)) {
      for (const suspicions of subsets(onAnyHost)) {
        if (++tried > mostTried)
          throw new TooComplex('address filters', `more than ${mostTried} kinds of address`)
        const text = withSuspicions(`https://${host}${rest}`, suspicions)
        const address = addressOf(text)
        if (address === undefined) continue
        const odd = oddities(world, address)
        const { target } = targetOf(world, address)
        add({ ...destinationOf(filters, target, address, odd), address: text })
      }
    }
  }
  for (const target of [...world.systems.keys(), 'unknown'])
    add({ target, taken: [], suspicions: [] })
  return [...found.values()]
}

/** What may be odd about an address whoever owns its host. */
const onAnyHost = [
  'userinfo',
  'punycode',
  'nested-address',
  'unusual-port',
  'unencrypted',
] as const satisfies readonly Suspicion[]

function subsets<T>(values: readonly T[]): readonly (readonly T[])[] {
  return values.reduce<readonly (readonly T[])[]>(
    (all, value) => [...all, ...all.map((each) => [...each, value])],
    [[]],
  )
}

/** Hosts of which a filter takes some: those it names, one below each, and registered ones above or below. */
function touchedHosts(world: World, filters: readonly string[]): ReadonlySet<string> {
  const named = new Set(filters.map(hostOfFilter))
  const touched = new Set<string>()
  for (const host of named) {
    touched.add(host)
    touched.add(`${freeLabel(host, named, world)}.${host}`)
  }
  const own = [...touched].map((host) => ownerOf(world, host))
  for (const { id, domains, 'short-hosts': shorts } of world.registry.systems) {
    const hosts = [...domains, ...shorts]
    if (own.includes(id) || hosts.some((host) => isBelowAny(host, named)))
      for (const host of hosts) {
        touched.add(host)
        touched.add(`${freeLabel(host, named, world)}.${host}`)
      }
  }
  return touched
}

function hostOfFilter(filter: string): string {
  return filter.replace(/^\./, '').replace(/[/?].*$/, '')
}

function ownerOf(world: World, host: string): string | undefined {
  const address = addressOf(`https://${host}/`)
  return address && targetOf(world, address).target
}

function isBelowAny(host: string, named: ReadonlySet<string>): boolean {
  const labels = host.split('.')
  return labels.some((_, start) => named.has(labels.slice(start).join('.')))
}

function freeLabel(host: string, named: ReadonlySet<string>, world: World): string {
  const isFree = (label: string): boolean =>
    !named.has(`${label}.${host}`) && !world.hosts.has(`${label}.${host}`)
  return ['www', 'm', 'h5', 'shop', 'other'].find(isFree) ?? 'elsewhere'
}

/** Hosts that no system owns and no filter takes, one of each kind: plain, a number, bare names. */
function strangers(filters: readonly string[]): readonly string[] {
  const named = filters.map(hostOfFilter)
  const isFree = (host: string): boolean =>
    !named.some((name) => host === name || host.endsWith(`.${name}`))
  const kinds = [
    ['www.example.com', 'www.example.org', 'www.elsewhere.example'],
    ['203.0.113.7', '198.51.100.7'],
    ['intranet', 'router'],
    ['xn--fiq228c', 'xn--55qx5d'],
  ]
  return kinds.flatMap((hosts) => hosts.find(isFree) ?? [])
}

/** Hosts drawn like a known one: one in all, and one below each set of hosts that filters name. */
function drawnLike(world: World, filters: readonly string[]): readonly string[] {
  const swaps = [
    ['o', '0'],
    ['l', '1'],
    ['e', '3'],
    ['s', '5'],
    ['m', 'rn'],
  ] as const
  const named = [...new Set(filters.map(hostOfFilter))]
  const found = new Map<string, string>()
  for (const host of world.hosts.keys())
    for (const [plain, drawn] of swaps)
      for (const at of new Set([host.indexOf(plain), host.lastIndexOf(plain)])) {
        const other = `${host.slice(0, at)}${drawn}${host.slice(at + plain.length)}`
        const above = named.filter((name) => other.endsWith(`.${name}`)).join(' ')
        if (at === -1 || found.has(above)) continue
        if (lookAlike(world, other).length > 0) found.set(above, other)
      }
  return [...found.values()]
}

/** Paths and queries that the filters on a host tell apart, one of each kind. */
function restsOf(host: string, filters: readonly string[]): readonly string[] {
  const mine = filters.filter((filter) => {
    const name = hostOfFilter(filter)
    return host === name || host.endsWith(`.${name}`)
  })
  const parts = mine.map((filter) => /^[^/?]*(\/[^?]*)?(?:\?(.*))?$/.exec(filter))
  // A step such as `/..` at the end of a path would be walked, not kept, so more stands behind it.
  const whole = (path: string): string => path.replace(/\/\.{1,2}$/, '$&-')
  const paths = new Set(['/', ...parts.map((part) => whole(part?.[1] ?? '/'))])
  const asked = new Set(parts.flatMap((part) => (part?.[2] === undefined ? [] : [part[2]])))
  // No query at all has an empty part, which any other query has not.
  const hasEmpty = [...asked].some((query) => query.split('&').includes(''))
  const queries = [...asked, ...(hasEmpty ? ['-'] : [])]
  if (queries.length > mostQueries)
    throw new TooComplex(
      'address filters',
      `${queries.length} queries on one host, of which at most ${mostQueries} can be told apart`,
    )
  return [...paths].flatMap((path) =>
    subsets(queries).map((some) => (some.length === 0 ? path : `${path}?${some.join('&')}`)),
  )
}

/** An address of the same host made odd. */
export function withSuspicions(text: string, suspicions: readonly Suspicion[]): string {
  const [, scheme = '', host = '', rest = ''] = /^(https?:\/\/)([^/?#]*)(.*)$/s.exec(text) ?? []
  const has = (suspicion: Suspicion): boolean => suspicions.includes(suspicion)
  const nested = `from=${encodeURIComponent('https://example.org/')}`
  return [
    has('unencrypted') ? 'http://' : scheme,
    has('userinfo') ? 'someone@' : '',
    has('punycode') ? 'xn--fiq228c.' : '',
    host,
    has('unusual-port') ? ':8443' : '',
    has('nested-address') ? `${rest}${rest.includes('?') ? '&' : '?'}${nested}` : rest,
  ].join('')
}
