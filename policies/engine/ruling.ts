import type { CompiledRule } from './compile.ts'
import type { Facts } from './facts.ts'
import type { Miss, Ruling, Tried, Words } from './model.ts'

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
