import type { Subject } from './axes.ts'
import { countValues, valuesWithin, type Box } from './boxes.ts'
import type { CompiledPolicy, CompiledRule } from './compile.ts'
import { combine, relabel } from './diagram.ts'
import { explore, findings, type Example } from './exploration.ts'
import { Verdict } from './model.ts'
import { outcomeOf, outcomeText, type Outcome } from './outcome.ts'
import type { Part } from './part.ts'

/** A policy, at an instant (milliseconds since 1970 UTC) or through all its history. */
export type Side = Readonly<{ policy: CompiledPolicy; at?: number | undefined }>

/** What counts as different: the verdict alone, all that a person meets, or the rule behind it. */
export type Measure = 'verdict' | 'outcome' | 'rule'

/** One set of requests, a product of attribute values, on which two policies differ alike. */
export type DifferenceBox = Readonly<{
  subject: Subject
  /** The conditions under which it is so; attributes that are left out do not matter. */
  where: readonly Part[]
  before: Outcome
  after: Outcome
  /** The rules that decide in it, `no-rule` among them. */
  rulesBefore: readonly string[]
  rulesAfter: readonly string[]
  /** How many classes of requests it holds: sets that no rule of either policy tells apart. */
  classes: number
  /** A request in it as a person would write it, without its instant where the sides have theirs. */
  example: Example
}>

/** How many classes of requests go from one verdict to another, the unchanged ones too. */
export type Flow = Readonly<{ subject: Subject; before: Verdict; after: Verdict; classes: number }>

export type Difference = Readonly<{
  boxes: readonly DifferenceBox[]
  flows: readonly Flow[]
  /** All classes of requests, and those that differ by the measure. */
  classes: number
  differing: number
}>

const listOf = { link: 'links', payment: 'payments' } as const

/** Exactly where two policies of one world differ. */
export function differenceOf(a: Side, b: Side, measure: Measure = 'outcome'): Difference {
  const parts = (['link', 'payment'] as const).map((subject) =>
    [a, b].every(({ policy }) => policy[listOf[subject]].length === 0)
      ? nothingRuled(subject)
      : subjectDifference(a, b, subject, measure),
  )
  return {
    boxes: parts.flatMap(({ boxes }) => boxes),
    flows: parts.flatMap(({ flows }) => flows),
    classes: parts.reduce((sum, each) => sum + each.classes, 0),
    differing: parts.reduce((sum, each) => sum + each.differing, 0),
  }
}

/** Where neither side has a rule, all requests are one class, blocked on both. */
function nothingRuled(subject: Subject): Difference {
  const flow: Flow = { subject, before: 'block', after: 'block', classes: 1 }
  return { boxes: [], flows: [flow], classes: 1, differing: 0 }
}

type Labels = Readonly<{
  labels: readonly (readonly number[])[]
  count: number
  rules: readonly (CompiledRule | undefined)[]
}>

/** A number for every kind of answer, the same on both sides. */
function labelsOf(lists: readonly (readonly CompiledRule[])[], measure: Measure): Labels {
  const known = new Map<string, number>()
  const rules: (CompiledRule | undefined)[] = []
  const keyOf = (rule: CompiledRule | undefined): string => {
    switch (measure) {
      case 'verdict':
        return outcomeOf(rule).verdict
      case 'outcome':
        return outcomeText(outcomeOf(rule))
      case 'rule':
        return `${rule?.id ?? 'no-rule'} ${outcomeText(outcomeOf(rule))}`
    }
  }
  const labels = lists.map((list) =>
    [...list, undefined].map((rule) => {
      const key = keyOf(rule)
      const label = known.get(key) ?? known.size
      if (label === known.size) rules.push(rule)
      known.set(key, label)
      return label
    }),
  )
  return { labels, count: known.size, rules }
}

function subjectDifference(a: Side, b: Side, subject: Subject, measure: Measure): Difference {
  const lists = [a.policy[listOf[subject]], b.policy[listOf[subject]]] as const
  const { world, pack } = a.policy
  const exploration = explore(world, subject, [
    { rules: lists[0], at: a.at },
    { rules: lists[1], at: b.at },
  ])
  const { forest, roots } = exploration
  const [before = 0, after = 0] = roots
  const { labels, count, rules } = labelsOf(lists, measure)
  const compared = combine(
    forest,
    before,
    after,
    (was, is) => (labels[0]?.[was] ?? 0) * count + (labels[1]?.[is] ?? 0),
  )
  const pairOf = (value: number): readonly [number, number] => [
    Math.floor(value / count),
    value % count,
  ]
  const idsWithin = (root: number, of: readonly CompiledRule[], box: Box): readonly string[] =>
    valuesWithin(forest, root, box).map((value) => of[value]?.id ?? 'no-rule')
  const boxes = findings(
    exploration,
    compared,
    { at: a.at, zone: pack.zone, region: pack.region },
    (value) => pairOf(value)[0] !== pairOf(value)[1],
    (value, box) => ({
      subject,
      before: outcomeOf(rules[pairOf(value)[0]]),
      after: outcomeOf(rules[pairOf(value)[1]]),
      rulesBefore: idsWithin(before, lists[0], box),
      rulesAfter: idsWithin(after, lists[1], box),
    }),
  )
  // Verdicts are few, so that counting them is quicker than counting all outcomes.
  const verdictOf = (label: number): number =>
    Verdict.options.indexOf(outcomeOf(rules[label]).verdict)
  const verdicts = relabel(forest, compared, (value) => {
    const [was, is] = pairOf(value)
    return verdictOf(was) * Verdict.options.length + verdictOf(is)
  })
  const counts = countValues(forest, verdicts)
  return {
    boxes: boxes.map(({ point: _point, ...box }) => box),
    flows: flowsOf(counts, subject),
    classes: [...counts.values()].reduce((sum, each) => sum + each, 0),
    differing: boxes.reduce((sum, { classes }) => sum + classes, 0),
  }
}

function flowsOf(counts: ReadonlyMap<number, number>, subject: Subject): readonly Flow[] {
  const { options } = Verdict
  return [...counts].map(([value, classes]) => ({
    subject,
    before: options[Math.floor(value / options.length)] ?? 'block',
    after: options[value % options.length] ?? 'block',
    classes,
  }))
}
