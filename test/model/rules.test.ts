import { describe, expect, test } from 'vitest'
import type { Suspicion } from '../../policies/engine/attributes.ts'
import { applies, compile, type CompiledRule } from '../../policies/engine/compile.ts'
import { withSuspicions } from '../../policies/engine/destinations.ts'
import { factsOf, type Facts } from '../../policies/engine/facts.ts'
import { instantOf } from '../../policies/engine/instant.ts'
import { Request, type Pack, type Rule, type System } from '../../policies/engine/model.ts'
import { systemsIn } from '../../policies/engine/world.ts'
import { projectLibrary } from '../project.ts'

const library = projectLibrary()
const { world } = library

type Listed = string | readonly string[]
type Condition = Listed | Readonly<{ not: Listed }> | undefined

/** The values of a condition that a request could have; what it excludes is taken from the alternatives. */
function wantedOf(condition: Condition, alternatives: readonly string[]): readonly string[] {
  if (condition === undefined) return alternatives
  if (typeof condition === 'string') return [condition]
  if (!('not' in condition)) return condition
  return alternatives.filter((each) => ![condition.not].flat().includes(each))
}

type Destination = Readonly<{ url?: string; target?: string }>

/** Addresses, and the names of systems that have none. */
function destinationsOf({ when }: Rule, systems: readonly System[]): readonly Destination[] {
  if (when.address !== undefined)
    return [when.address].flat().map((filter) => ({ url: `https://${filter.replace(/^\./, '')}` }))
  const forms = wantedOf(when.form, ['https'])
  const isOwned = ({ owner, category }: System): boolean =>
    wantedOf(when.owner, [owner]).includes(owner) &&
    wantedOf(when.category, [category]).includes(category)
  const named = wantedOf(
    when.target,
    systems.map(({ id }) => id),
  )
  const targets = systems.filter((system) => named.includes(system.id) && isOwned(system))
  const urls = targets.flatMap(({ domains, schemes, 'short-hosts': shorts }) => [
    ...(forms.includes('scheme') ? schemes.slice(0, 1).map((scheme) => `${scheme}://a`) : []),
    ...[...shorts.slice(0, 1), ...domains.slice(0, 1)].map((host) => `https://${host}/`),
  ])
  const odd = wantedOf(when.suspicions, []).map((suspicion) => ({
    url: withSuspicions('https://www.example.com/', [suspicion as Suspicion]),
  }))
  const nameless = targets.filter(({ domains }) => domains.length === 0)
  return [
    ...odd,
    ...[...urls, 'https://example.com/', 'mailto:a', 'intent://a#Intent;end'].map((url) => ({
      url,
    })),
    ...nameless.map(({ id }) => ({ target: id })),
    {},
  ]
}

function numbersOf(
  range: Rule['when']['rollout'],
  alternatives: readonly number[],
): readonly number[] {
  if (range === undefined) return alternatives
  return [range['at-least'] ?? (range.below ?? 1) - 1]
}

/** Its own beginning, then the later edges of all windows, for a rule may decide only between others. */
function instantsOf(pack: Pack, { 'in-force': force }: Rule): readonly string[] {
  const first = force?.from ?? '2000-01-02T00:00:00Z'
  const edges = [...pack.links, ...pack.payments].flatMap((rule) => {
    const window = rule['in-force']
    return window ? [window.from, ...(window.until === undefined ? [] : [window.until])] : []
  })
  const later = edges.filter((edge) => instantOf(edge, 'Z')! > instantOf(first, 'Z')!)
  return [first, ...new Set(later)]
}

/** Requests that a rule's own conditions suggest, the likeliest first. */
function* requestsFor(pack: Pack, rule: Rule, kind: 'links' | 'payments'): Generator<Request> {
  const { when } = rule
  const isPayment = kind === 'payments'
  const systems = systemsIn(world, pack.region)
  const hosts = wantedOf(when.host, [
    'wechat',
    'qq',
    'taobao',
    'eleme',
    'jd',
    'alipay',
    'meituan',
    'douyin',
    'xhs',
    'baidu',
  ])
  const merchants = isPayment
    ? wantedOf(
        when.merchant,
        systems.filter(({ methods }) => methods.length > 0).map(({ id }) => id),
      )
    : [undefined]
  const surfaces = wantedOf(
    when.surface,
    isPayment
      ? ['checkout']
      : ['chat-1to1', 'chat-group', 'moments', 'mini-program-webview', 'app'],
  )
  const methods = isPayment ? wantedOf(when.method, [...world.methods.keys()]) : [undefined]
  const destinations = isPayment ? [{}] : destinationsOf(rule, systems)
  const actions = isPayment ? ['pay'] : wantedOf(when.action, ['open-link', 'launch-app'])
  for (const noticed of [when.noticed ?? false, when.noticed ?? true])
    for (const at of instantsOf(pack, rule))
      for (const surface of surfaces)
        for (const action of actions)
          for (const merchant of merchants)
            for (const host of merchant !== undefined && when.host === undefined
              ? [merchant, 'wechat', 'alipay']
              : hosts)
              for (const destination of destinations)
                for (const method of methods)
                  for (const form of when.form === undefined
                    ? ['target' in destination ? 'https' : undefined]
                    : [undefined, ...wantedOf(when.form, [])])
                    for (const flag of wantedOf(when.flags, ['']))
                      for (const rollout of numbersOf(when.rollout, [99, 0]))
                        for (const trigger of wantedOf(when.trigger, ['tap', 'script']))
                          for (const installed of [when.installed ?? true, when.installed ?? false])
                            for (const linked of [when.linked ?? true, when.linked ?? false])
                              yield Request.parse({
                                at,
                                region: pack.region,
                                host,
                                surface,
                                action,
                                trigger,
                                installed,
                                linked,
                                declared: when.declared,
                                opening: wantedOf(when.opening, ['browser'])[0],
                                dynamic: when.dynamic,
                                entitlement: wantedOf(when.entitlement, ['one', 'none'])[0],
                                separate: when.separate,
                                beside: when.beside,
                                prominence: wantedOf(when.prominence, ['equal'])[0],
                                priced: when.priced,
                                volume: numbersOf(when.volume, [0])[0],
                                rollout,
                                ...destination,
                                form,
                                method,
                                merchant,
                                flags: flag === '' ? [] : [flag],
                                strikes: numbersOf(when.strikes, [0])[0],
                                noticed,
                                version: wantedOf(when.version, ['newest'])[0],
                                frame: wantedOf(when.frame, ['top'])[0],
                                goods: wantedOf(when.goods, ['physical'])[0],
                                choice: wantedOf(when.choice, ['unset'])[0],
                                age: wantedOf(when.age, ['adult'])[0],
                                platform: wantedOf(when.platform, ['android'])[0],
                              })
}

function decides(rules: readonly CompiledRule[], id: string, facts: Facts): boolean {
  return rules.find((rule) => applies(rule, facts))?.id === id
}

function isReached(
  pack: Pack,
  rules: readonly CompiledRule[],
  rule: Rule,
  kind: 'links' | 'payments',
): boolean {
  let tries = 0
  for (const request of requestsFor(pack, rule, kind)) {
    const facts = factsOf(request, world)
    if (facts && decides(rules, rule.id, facts)) return true
    if (++tries > 20_000) return false
  }
  return false
}

describe.each([...library.packs.values()].map((pack) => [pack.name, pack] as const))(
  '%s',
  (_, pack) => {
    const policy = compile(pack, [], world)

    test.each(['links', 'payments'] as const)(
      'each of its rules on %s decides some request',
      (kind) => {
        const shadowed = pack[kind].filter((rule) => !isReached(pack, policy[kind], rule, kind))
        expect(shadowed.map(({ id }) => id)).toEqual([])
      },
      60_000,
    )
  },
)
