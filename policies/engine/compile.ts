import { isTaken } from './address.ts'
import type { Facts } from './facts.ts'
import { instantOf, isoOf } from './instant.ts'
import type {
  Miss,
  Overlay,
  Pack,
  Rule,
  RuleRuling,
  Ruling,
  Tried,
  Verdict,
  When,
  Words,
} from './model.ts'
import type { World } from './world.ts'

type Test = Readonly<{
  attribute: string
  wanted: string
  holds(facts: Facts): boolean
  got(facts: Facts): string
}>

/** One rule, its conditions as tests in a fixed order; the window of time is the first of them. */
export type CompiledRule = Readonly<{
  id: string
  title: Words
  /** Milliseconds since 1970 UTC; half-open. */
  from: number
  until: number
  tests: readonly Test[]
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
    tests: [inForce(from, until, zone), ...testsOf(rule.when)],
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
      {
        attribute: 'suspicions',
        wanted: 'any',
        holds: (facts) => facts.suspicions.length > 0,
        got: (facts) => facts.suspicions.join(', ') || 'none',
      },
      {
        attribute: 'action',
        wanted: 'open-link',
        holds: ({ action }) => action === 'open-link',
        got: ({ action }) => action,
      },
      {
        attribute: 'noticed',
        wanted: 'false',
        holds: (facts) => !facts.noticed,
        got: (facts) => String(facts.noticed),
      },
    ],
    ruling: {
      verdict: 'interstitial',
      presentation: 'suspicion-page',
      reason: 'suspicious-address',
    },
    floorOf: rule.id,
  }
}

function inForce(from: number, until: number, zone: string): Test {
  const start = from === -Infinity ? '' : isoOf(from, zone)
  const end = until === Infinity ? '' : isoOf(until, zone)
  return {
    attribute: 'at',
    wanted: `${start} – ${end}`.trim(),
    holds: ({ at }) => at >= from && at < until,
    got: ({ at }) => isoOf(at, zone),
  }
}

type Listed = string | readonly string[] | Readonly<{ not: string | readonly string[] }>
type Ranged = Readonly<{ 'at-least'?: number | undefined; below?: number | undefined }>

function testsOf(when: When): readonly Test[] {
  return Object.entries(when).flatMap(([attribute, wanted]) =>
    wanted === undefined ? [] : [testOf(attribute as keyof When, wanted)],
  )
}

function testOf(attribute: keyof When, wanted: NonNullable<When[keyof When]>): Test {
  if (attribute === 'address') return addressTest(wanted as string | readonly string[])
  if (attribute === 'rollout' || attribute === 'strikes')
    return rangeTest(attribute, wanted as Ranged)
  if (typeof wanted === 'boolean')
    return {
      attribute,
      wanted: String(wanted),
      holds: (facts) => facts[attribute] === wanted,
      got: (facts) => String(facts[attribute]),
    }
  return listTest(attribute, wanted as Listed)
}

function listTest(attribute: Exclude<keyof When, 'address'>, wanted: Listed): Test {
  const isNegated = typeof wanted === 'object' && 'not' in wanted
  const listed = isNegated ? wanted.not : wanted
  const values = new Set(typeof listed === 'string' ? [listed] : listed)
  const has = (facts: Facts): boolean => {
    const value = facts[attribute]
    return Array.isArray(value)
      ? value.some((each) => values.has(each))
      : values.has(value as string)
  }
  return {
    attribute,
    wanted: `${isNegated ? 'not ' : ''}${[...values].join(', ')}`,
    holds: isNegated ? (facts) => !has(facts) : has,
    got: (facts) => {
      const value = facts[attribute]
      return Array.isArray(value) ? value.join(', ') || 'none' : String(value)
    },
  }
}

function rangeTest(attribute: 'rollout' | 'strikes', wanted: Ranged): Test {
  const least = wanted['at-least'] ?? 0
  const below = wanted.below ?? Infinity
  return {
    attribute,
    wanted: `${least} – ${below}`,
    holds: (facts) => facts[attribute] >= least && facts[attribute] < below,
    got: (facts) => String(facts[attribute]),
  }
}

function addressTest(wanted: string | readonly string[]): Test {
  const filters = typeof wanted === 'string' ? [wanted] : wanted
  return {
    attribute: 'address',
    wanted: filters.join(', '),
    holds: ({ address }) =>
      address !== undefined && filters.some((filter) => isTaken(filter, address)),
    got: ({ address }) => address?.href ?? 'none',
  }
}

/** Do all of a rule's conditions hold? This is the guard of its transition. */
export function applies(rule: CompiledRule, facts: Facts): boolean {
  return rule.tests.every((test) => test.holds(facts))
}

function tried(rule: CompiledRule, facts: Facts): Tried {
  const missed: readonly Miss[] = rule.tests
    .filter((test) => !test.holds(facts))
    .map((test) => ({ attribute: test.attribute, wanted: test.wanted, got: test.got(facts) }))
  return { rule: rule.id, title: rule.title, missed }
}

/** One condition short, and about the same kind of act. */
function isNear({ missed }: Tried): boolean {
  return missed.length === 1 && missed[0]?.attribute !== 'action'
}

/** The words of a decision that a rule made; the machine has already chosen the rule. */
export function rulingOf(
  rule: CompiledRule,
  facts: Facts,
  rules: readonly CompiledRule[],
  pack: string,
): Ruling {
  const all = rules.map((each) => tried(each, facts))
  const position = rules.indexOf(rule)
  return {
    ...rule.ruling,
    ...rule.stamp,
    rule: rule.id,
    title: rule.title,
    pack,
    trace: all.slice(0, position + 1),
    nearly: all.filter((each, index) => index !== position && isNear(each)),
  }
}

const unruled: Readonly<Record<'no-rule' | 'bad-address' | 'too-many-hops', Words>> = {
  'no-rule': { zh: '没有规则适用，因此拦截', en: 'No rule applies, so it is blocked' },
  'bad-address': { zh: '这不是一个可以解析的地址', en: 'This is no address that can be parsed' },
  'too-many-hops': { zh: '跳转次数过多', en: 'The address redirects too many times' },
}

/** A block that no rule made: its reason stands in the rule's place. */
export function blockedFor(
  reason: keyof typeof unruled,
  facts: Facts | undefined,
  rules: readonly CompiledRule[],
  pack: string,
): Ruling {
  const all = facts ? rules.map((each) => tried(each, facts)) : []
  return {
    verdict: 'block',
    presentation: 'stopped-page',
    reason,
    rule: reason,
    title: unruled[reason],
    pack,
    inForce: { precision: 'day' },
    source: [],
    confidence: 'high',
    trace: reason === 'no-rule' ? all : [],
    nearly: all.filter(isNear),
  }
}
