import { addressOf, formOf, type Address } from './address.ts'
import type { Request } from './model.ts'
import { instantOf } from './instant.ts'
import {
  oddities,
  ownerOf,
  relationOf,
  targetOf,
  unknownTarget,
  type Target,
  type World,
} from './world.ts'

/** Everything a rule can ask about a request: its attributes and what the registry knows of them. */
export type Facts = Readonly<{
  at: number
  region: string
  host: string
  version: string
  platform: string
  surface: string
  action: string
  trigger: string
  frame: string
  form: string
  target: string
  owner: string
  category: string
  relation: string
  merchant: string
  'merchant-owner': string
  method: string
  goods: string
  choice: string
  age: string
  flags: readonly string[]
  suspicions: readonly string[]
  noticed: boolean
  installed: boolean
  linked: boolean
  declared: boolean
  opening: string
  dynamic: boolean
  entitlement: string
  separate: boolean
  beside: boolean
  prominence: string
  priced: boolean
  rollout: number
  strikes: number
  volume: number
  address: Address | undefined
}>

/**
 * The facts of a request, or undefined when its address cannot be parsed. An address says by itself
 * whom it leads to. For a payment the target is the method's system and the relation is the
 * merchant's; for a link the relation is the host's.
 */
export function factsOf(request: Request, world: World): Facts | undefined {
  const address = request.url === undefined ? undefined : addressOf(request.url)
  if (request.url !== undefined && address === undefined) return undefined
  const at = instantOf(request.at, 'Z')
  if (at === undefined) return undefined
  const merchant = request.merchant ?? request.host
  const { target, owner, category } = targetOfRequest(request, address, world)
  const merchantOwner = ownerOf(world, merchant)
  const asker = askerOf(request, world)
  // Written out, not spread: objects of one shape are several times faster to ask.
  return {
    at,
    region: request.region,
    host: request.host,
    version: request.version,
    platform: request.platform,
    surface: request.surface,
    action: request.action,
    trigger: request.trigger,
    frame: request.frame,
    form:
      request.form ??
      (address ? formOf(address, world.shortHosts.has(address.host)) : 'plain-text'),
    target,
    owner,
    category,
    relation: relationOf(world, asker, owner, at),
    merchant,
    'merchant-owner': merchantOwner,
    method: request.method ?? 'none',
    goods: request.goods,
    choice: request.choice,
    age: request.age,
    flags: request.flags,
    suspicions: address ? oddities(world, address) : [],
    noticed: request.noticed,
    installed: request.installed,
    linked: request.linked,
    declared: request.declared,
    opening: request.opening,
    dynamic: request.dynamic,
    entitlement: request.entitlement,
    separate: request.separate,
    beside: request.beside,
    prominence: request.prominence,
    priced: request.priced,
    rollout: request.rollout,
    strikes: request.strikes,
    volume: request.volume,
    address,
  }
}

/** Whose relation to the target's owner counts: the merchant's for a payment, the host's for a link. */
export function askerOf({ action, merchant, host }: Request, world: World): string {
  return ownerOf(world, action === 'pay' ? (merchant ?? host) : host)
}

function targetOfRequest(request: Request, address: Address | undefined, world: World): Target {
  if (request.action !== 'pay' && address) return targetOf(world, address)
  const id =
    request.action === 'pay' ? world.methods.get(request.method ?? '')?.system : request.target
  const system = id === undefined ? undefined : world.systems.get(id)
  return system
    ? { target: system.id, owner: system.owner, category: system.category }
    : unknownTarget
}
