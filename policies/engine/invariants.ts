import { z } from 'zod'
import type { CompiledPolicy, CompiledRule } from './compile.ts'
import { combine } from './diagram.ts'
import { explore, findings, type Example } from './exploration.ts'
import { instantOf } from './instant.ts'
import { Id, Instant, Presentation, RuleId, Verdict, When, Words } from './model.ts'
import { outcomeOf, type Outcome } from './outcome.ts'
import type { Part } from './part.ts'
import { scopeOf } from './scope.ts'

function listOf<T extends z.ZodType>(value: T) {
  return z.union([value, z.array(value).min(1).readonly()]).optional()
}

/** Outcomes: all that is named must fit. */
const Pattern = z
  .strictObject({
    verdict: listOf(Verdict),
    presentation: listOf(Presentation),
    /** `no-rule` where none decides. */
    rule: listOf(RuleId),
  })
  .refine((pattern) => Object.values(pattern).some((each) => each !== undefined), {
    error: 'a verdict, a presentation or a rule',
  })
type Pattern = z.infer<typeof Pattern>

export const Invariant = z
  .strictObject({
    id: Id,
    title: Words,
    about: z.enum(['links', 'payments']).default('links'),
    /** Half-open; all times without them. */
    from: Instant.optional(),
    until: Instant.optional(),
    when: When.default({}),
    always: Pattern.optional(),
    never: Pattern.optional(),
  })
  .refine(({ always, never }) => (always === undefined) !== (never === undefined), {
    error: 'either always or never',
  })
export type Invariant = z.infer<typeof Invariant>

/** Statements that must hold of a policy: *.invariants.yaml. */
export const Invariants = z.strictObject({
  apiVersion: z.literal('hutong/v1'),
  kind: z.literal('Invariants'),
  name: z.string().min(1).max(200),
  /** PACK, PACK@DATE or a preset's name; `--policy` comes before it. */
  policy: z.string().min(1).optional(),
  invariants: z.array(Invariant).min(1).readonly(),
})
export type Invariants = z.infer<typeof Invariants>

/** A set of requests for which an invariant does not hold. */
export type Counterexample = Readonly<{
  where: readonly Part[]
  classes: number
  example: Example
  outcome: Outcome
  rule: string
}>

/** Whether an invariant holds. It is empty where it speaks of no request at all, which is seldom meant. */
export type Checked = Readonly<{
  invariant: Invariant
  isEmpty: boolean
  counterexamples: readonly Counterexample[]
}>

/** Checks an invariant against a policy at an instant, or at all times that it speaks of; exact. */
export function checkInvariant(
  policy: CompiledPolicy,
  invariant: Invariant,
  at: number | undefined,
): Checked {
  const { world, pack } = policy
  const rules = invariant.about === 'links' ? policy.links : policy.payments
  const edge = (text: string | undefined, otherwise: number): number =>
    text === undefined ? otherwise : (instantOf(text, pack.zone) ?? otherwise)
  const scope = scopeOf(
    invariant.when,
    edge(invariant.from, -Infinity),
    edge(invariant.until, Infinity),
  )
  const exploration = explore(world, invariant.about === 'links' ? 'link' : 'payment', [
    { rules, at },
    { rules: [scope], at },
  ])
  const { forest, roots } = exploration
  const outside = rules.length + 1
  const inScope = combine(forest, roots[0] ?? 0, roots[1] ?? 0, (rule, isOut) =>
    isOut === 0 ? rule : outside,
  )
  const found = findings(
    exploration,
    inScope,
    { at, zone: pack.zone, region: pack.region },
    (value) => value !== outside && isBroken(invariant, rules[value]),
    (value) => ({ outcome: outcomeOf(rules[value]), rule: rules[value]?.id ?? 'no-rule' }),
  )
  return {
    invariant,
    isEmpty: (exploration.space.boxes[1]?.length ?? 0) === 0,
    counterexamples: found.map(({ point: _point, ...each }) => each),
  }
}

function isBroken({ always, never }: Invariant, rule: CompiledRule | undefined): boolean {
  if (always) return !fits(always, rule)
  return never !== undefined && fits(never, rule)
}

function fits(
  { verdict, presentation, rule: ids }: Pattern,
  rule: CompiledRule | undefined,
): boolean {
  const outcome = outcomeOf(rule)
  const has = <T extends string>(wanted: T | readonly T[] | undefined, value: string): boolean =>
    wanted === undefined || [wanted].flat().some((each) => each === value)
  return (
    has(verdict, outcome.verdict) &&
    has(presentation, outcome.presentation) &&
    has(ids, rule?.id ?? 'no-rule')
  )
}
