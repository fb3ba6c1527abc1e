import { isWeb, nestedAddress, skeleton } from '../../../policies/engine/address.ts'
import type { Suspicion } from '../../../policies/engine/attributes.ts'
import type { Facts } from '../../../policies/engine/facts.ts'
import type { Request, System } from '../../../policies/engine/model.ts'
import type { World } from '../../../policies/engine/world.ts'

/** What rules without relations or address filters ask about. */
export type PlainFacts = Omit<Facts, 'relation' | 'merchant' | 'merchant-owner' | 'address'>

/** From a request to its facts as a good programmer writes it: `new URL`, a Map of domains, and a few tests. */
export function plainFacts(request: Request, world: World): PlainFacts {
  const url = new URL(request.url ?? '')
  const scheme = url.protocol.slice(0, -1)
  const host = url.hostname.replace(/\.+$/, '')
  const system = isWeb(scheme) ? systemOf(host, world) : world.schemes.get(scheme)
  return {
    at: Date.parse(request.at),
    region: request.region,
    host: request.host,
    version: request.version,
    platform: request.platform,
    surface: request.surface,
    action: request.action,
    trigger: request.trigger,
    frame: request.frame,
    form: request.form ?? formOf(scheme, host, world),
    target: system?.id ?? 'unknown',
    owner: system?.owner ?? 'unknown',
    category: system?.category ?? 'other',
    method: request.method ?? 'none',
    goods: request.goods,
    choice: request.choice,
    age: request.age,
    flags: request.flags,
    suspicions: isWeb(scheme) ? suspicionsOf(url, host, system, world) : [],
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
  }
}

function systemOf(host: string, world: World): System | undefined {
  let rest = host
  for (;;) {
    const system = world.hosts.get(rest)
    if (system) return system
    const dot = rest.indexOf('.')
    if (dot === -1) return undefined
    rest = rest.slice(dot + 1)
  }
}

function formOf(scheme: string, host: string, world: World): string {
  if (scheme === 'intent') return 'intent'
  if (!isWeb(scheme)) return 'scheme'
  return world.shortHosts.has(host) ? 'short' : 'https'
}

function suspicionsOf(
  url: URL,
  host: string,
  system: System | undefined,
  world: World,
): readonly Suspicion[] {
  const found: Suspicion[] = []
  if (url.username !== '' || url.password !== '') found.push('userinfo')
  if (host.includes('xn--')) found.push('punycode')
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host) || host.startsWith('[')) found.push('ip-address')
  else if (!host.includes('.')) found.push('single-label')
  if (url.port !== '') found.push('unusual-port')
  if ((url.search !== '' || url.hash !== '') && nestedAddress(url) !== undefined)
    found.push('nested-address')
  if (!system && isLookAlike(skeleton(host), world)) found.push('look-alike')
  if (url.protocol === 'http:') found.push('unencrypted')
  return found
}

function isLookAlike(drawn: string, world: World): boolean {
  let rest = drawn
  for (;;) {
    if (world.skeletons.has(rest)) return true
    const dot = rest.indexOf('.')
    if (dot === -1) return false
    rest = rest.slice(dot + 1)
  }
}
