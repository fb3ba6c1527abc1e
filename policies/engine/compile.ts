import { Suspicion } from './attributes.ts'
import {
  conditionsOf,
  inForce,
  truthCondition,
  valuesCondition,
  type Condition,
} from './condition.ts'
import type { Facts } from './facts.ts'
import { instantOf, isoOf } from './instant.ts'
import type { Overlay, Pack, Rule, RuleRuling, Ruling, Verdict, Words } from './model.ts'
import type { World } from './world.ts'

/** One rule, its conditions as tests in a fixed order; the window of time is the first of them. */
export type CompiledRule = Readonly<{
  id: string
  title: Words
  /** Milliseconds since 1970 UTC; half-open. */
  from: number
  until: number
  tests: readonly Condition[]
  ruling: RuleRuling
  /** All of a Ruling that does not depend on the request. */
  stamp: Pick<Ruling, 'inForce' | 'source' | 'confidence'>
  kind: 'link' | 'payment'
  /** The pack's own verdict, where an override took its place. */
  overridden?: Verdict
  /** The rule that a suspicion's floor was made from. */
  floorOf?: string
}>

/** A pack with its overlays, in the order in which rules are tried: the one form all readers share. */
export type CompiledPolicy = Readonly<{
  pack: Pack
  world: World
  links: readonly CompiledRule[]
  payments: readonly CompiledRule[]
}>

/** Compiles a pack behind its overlays; a source id that the registry lacks is an error. */
export function compile(pack: Pack, overlays: readonly Overlay[], world: World): CompiledPolicy {
  const overrides = new Map(
    overlays.flatMap(({ overrides: list }) => list.map((each) => [each.rule, each] as const)),
  )
  const gather = (kind: 'links' | 'payments'): readonly CompiledRule[] => {
    const own = overlays.flatMap((overlay) => overlay[kind])
    const subject = kind === 'links' ? 'link' : 'payment'
    return [...own, ...pack[kind]].flatMap((rule) => {
      const override = overrides.get(rule.id)
      const compiled = compileRule(
        override ? overridden(rule, override) : rule,
        subject,
        pack.zone,
        world,
      )
      return override
        ? compiled.map((each) => ({ ...each, overridden: rule.ruling.verdict }))
        : compiled
    })
  }
  return { pack, world, links: gather('links'), payments: gather('payments') }
}

function overridden(rule: Rule, override: Overlay['overrides'][number]): Rule {
  const { verdict, presentation } = override
  return {
    ...rule,
    id: `override/${rule.id}`,
    ruling: { verdict, presentation, reason: 'override' },
    source: ['overlay'],
    confidence: 'hypothetical',
  }
}

function compileRule(
  rule: Rule,
  kind: 'link' | 'payment',
  zone: string,
  world: World,
): readonly CompiledRule[] {
  const force = rule['in-force']
  const from = force ? (instantOf(force.from, zone) ?? -Infinity) : -Infinity
  const until = force?.until === undefined ? Infinity : (instantOf(force.until, zone) ?? Infinity)
  const compiled: CompiledRule = {
    id: rule.id,
    title: rule.title,
    from,
    until,
    tests: [inForce(from, until, zone), ...conditionsOf(rule.when)],
    ruling: rule.ruling,
    stamp: {
      inForce: {
        ...(force ? { from: isoOf(from, zone) } : {}),
        ...(force?.until === undefined ? {} : { until: isoOf(until, zone) }),
        precision: force?.precision ?? 'day',
      },
      source: rule.source.map((id) => ({
        id,
        text: world.registry.sources[id] ?? plainSource(id, rule.id),
      })),
      confidence: rule.confidence,
    },
    kind,
  }
  const isFloored =
    kind === 'link' &&
    rule.ruling.verdict === 'allow' &&
    rule.when.suspicions === undefined &&
    rule.when.noticed !== true &&
    (rule.when.action === undefined || rule.when.action === 'open-link')
  return isFloored ? [floor(compiled), compiled] : [compiled]
}

/** Sources that are no page: what they mean, unless the registry says it otherwise. */
export const plainSources: Readonly<Record<string, string>> = {
  memory: 'background knowledge, not found in an archived page',
  overlay: 'your own rule',
  hypothesis: 'a hypothesis, never observed',
}

function plainSource(id: string, rule: string): string {
  const text = plainSources[id]
  if (text === undefined) throw new Error(`rule ${rule}: source "${id}" is not in the registry`)
  return text
}

/** Ordinary pages lack encryption too, so that alone is no reason to ask. */
const floored: readonly string[] = Suspicion.exclude(['unencrypted']).options
const isSuspicious: Condition = {
  ...valuesCondition('suspicions', floored, 'any'),
  got: ({ suspicions }) => suspicions.filter((each) => floored.includes(each)).join(', ') || 'none',
}

/** Suspicions are a floor: they turn an allow into an interstitial, and soften nothing. */
function floor(rule: CompiledRule): CompiledRule {
  return {
    ...rule,
    id: `${rule.id}/suspicious`,
    title: {
      zh: '地址可疑，先提示再打开',
      en: 'The address looks suspicious, so the person is asked first',
    },
    tests: [
      ...rule.tests,
      isSuspicious,
      valuesCondition('action', 'open-link'),
      truthCondition('noticed', false),
    ],
    ruling: {
      verdict: 'interstitial',
      presentation: 'suspicion-page',
      reason: 'suspicious-address',
    },
    floorOf: rule.id,
  }
}

/** Do all of a rule's conditions hold? This is the guard of its transition. */
export function applies(rule: CompiledRule, facts: Facts): boolean {
  return rule.tests.every((test) => test.holds(facts))
}
