import type { CompiledPolicy, CompiledRule } from './compile.ts'
import { destinationsOf } from './destinations.ts'
import { factsOf, type Facts } from './facts.ts'
import { instantOf } from './instant.ts'
import { firstOf, makeJudges, type Otherwise } from './judge.ts'
import type { Request } from './model.ts'
import { makeScan } from './scan.ts'
import { TooComplex } from './tooComplex.ts'

/** The rule that decides a request, undefined where none does; `bad-address` where there is nothing to rule on. */
export type RequestJudge = (request: Request) => CompiledRule | undefined | 'bad-address'

/**
 * Rules whole requests, as the machines do at their first hop, many times faster: ordinary addresses
 * are read in place, and only what rules ask about is worked out.
 */
export function makeRequestJudge(policy: CompiledPolicy): RequestJudge {
  const { world } = policy
  const scan = makeScan(world)
  const filtered = filteredTargets(policy)
  let asked: Request
  let instantText = ''
  const whole: Otherwise = (rules) => {
    const facts = factsOf(asked, world)
    return facts && firstOf(rules, facts)
  }
  const judges = makeJudges(policy, whole)
  let instant: number | undefined
  let target = 'unknown'
  let form = 'plain-text'
  let isUnencrypted = false
  // Judges ask for a few attributes only, so they are read from the request when they are asked for.
  const view: Facts = {
    ...unasked,
    get at() {
      return instant ?? 0
    },
    get target() {
      return target
    },
    get form() {
      return asked.form ?? form
    },
    get merchant() {
      return asked.merchant ?? asked.host
    },
    get method() {
      return asked.method ?? 'none'
    },
    get region() {
      return asked.region
    },
    get host() {
      return asked.host
    },
    get version() {
      return asked.version
    },
    get platform() {
      return asked.platform
    },
    get surface() {
      return asked.surface
    },
    get action() {
      return asked.action
    },
    get trigger() {
      return asked.trigger
    },
    get frame() {
      return asked.frame
    },
    get goods() {
      return asked.goods
    },
    get choice() {
      return asked.choice
    },
    get age() {
      return asked.age
    },
    get suspicions() {
      return isUnencrypted ? unencrypted : none
    },
    get flags() {
      return asked.flags
    },
    get noticed() {
      return asked.noticed
    },
    get installed() {
      return asked.installed
    },
    get linked() {
      return asked.linked
    },
    get declared() {
      return asked.declared
    },
    get rollout() {
      return asked.rollout
    },
    get strikes() {
      return asked.strikes
    },
    get opening() {
      return asked.opening
    },
    get dynamic() {
      return asked.dynamic
    },
    get entitlement() {
      return asked.entitlement
    },
    get separate() {
      return asked.separate
    },
    get beside() {
      return asked.beside
    },
    get prominence() {
      return asked.prominence
    },
    get priced() {
      return asked.priced
    },
    get volume() {
      return asked.volume
    },
  }
  return (request) => {
    asked = request
    if (request.at !== instantText) {
      instantText = request.at
      instant = instantOf(request.at, 'Z')
    }
    const { url, action } = request
    const judge = action === 'pay' ? judges.payment : judges.link
    const isPlain = url === undefined || (scan.read(url) && !filtered.has(scan.target()))
    if (instant === undefined || !isPlain) {
      const facts = factsOf(request, world)
      return facts === undefined ? 'bad-address' : judge(facts)
    }
    if (action === 'pay') target = world.methods.get(request.method ?? '')?.system ?? 'unknown'
    else target = url === undefined ? (request.target ?? 'unknown') : scan.target()
    form = url === undefined ? 'plain-text' : scan.form()
    isUnencrypted = url !== undefined && form !== 'scheme' && url.startsWith('http:')
    return judge(view)
  }
}

/** What follows from the rest, so that no judge asks for it, and what an ordinary address does not have. */
const unasked = {
  owner: '',
  category: '',
  relation: '',
  'merchant-owner': '',
  address: undefined,
} as const
/** What may be odd about an address that is read in place. */
const none: readonly string[] = []
const unencrypted: readonly string[] = ['unencrypted']

/** Whose addresses rules tell apart by more than their host's owner; all, where they are too many. */
export function filteredTargets({ world, links, payments }: CompiledPolicy): ReadonlySet<string> {
  const filters = [...links, ...payments].flatMap(({ tests }) =>
    tests.flatMap(({ accepts }) => (accepts.type === 'address' ? accepts.filters : [])),
  )
  if (filters.length === 0) return new Set()
  try {
    const destinations = destinationsOf(world, [...new Set(filters)])
    return new Set(destinations.flatMap(({ target, taken }) => (taken.length > 0 ? [target] : [])))
  } catch (error) {
    if (!(error instanceof TooComplex)) throw error
    return new Set(['unknown', ...world.systems.keys()])
  }
}
