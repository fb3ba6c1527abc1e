import { Surface } from './attributes.ts'
import type { Subject } from './axes.ts'
import { valuesWithin } from './boxes.ts'
import type { CompiledPolicy, CompiledRule } from './compile.ts'
import { explore } from './exploration.ts'
import { Verdict } from './model.ts'

/** One ruling that a scenario or a log led to. */
export type Exercise = Readonly<{
  subject: Subject
  /** The deciding rule's id; `no-rule` and `bad-address` count for their verdict and surface alone. */
  rule: string
  verdict: Verdict
  surface: Surface
}>

/** How often something was exercised; what nothing can reach is not asked for. */
export type Count<T extends string> = Readonly<{ name: T; count: number; isReachable: boolean }>

export type Coverage = Readonly<{
  rules: readonly (Count<string> & Readonly<{ subject: Subject }>)[]
  verdicts: readonly (Count<Verdict> & Readonly<{ subject: Subject }>)[]
  surfaces: readonly Count<Surface>[]
  /** How often each rule decided on each surface: `RULE SURFACE`, only what happened. */
  cells: ReadonlyMap<string, number>
  /** Exercised and reachable rules. */
  covered: number
  total: number
}>

/** Which rules, verdicts and surfaces of a policy some rulings exercise. Floors count for the rule they guard. */
export function coverageOf(policy: CompiledPolicy, exercises: readonly Exercise[]): Coverage {
  const living = livingRules(policy)
  const isOwn = ({ floorOf }: CompiledRule): boolean => floorOf === undefined
  const own = (['link', 'payment'] as const).flatMap((subject) =>
    (subject === 'link' ? policy.links : policy.payments)
      .filter(isOwn)
      .map((rule) => ({ subject, rule })),
  )
  const floors = new Map(
    policy.links.flatMap(({ id, floorOf }) => (floorOf ? [[id, floorOf]] : [])),
  )
  const rulesOf = (exercise: Exercise): string => floors.get(exercise.rule) ?? exercise.rule
  const count = (is: (exercise: Exercise) => boolean): number => exercises.filter(is).length
  const rules = own.map(({ subject, rule: { id } }) => ({
    subject,
    name: id,
    count: count((each) => each.subject === subject && rulesOf(each) === id),
    isReachable: living.has(`${subject} ${id}`),
  }))
  const declared = new Set(policy.world.registry.systems.flatMap(({ surfaces }) => surfaces))
  const reachable = rules.filter(({ isReachable }) => isReachable)
  return {
    rules,
    verdicts: (['link', 'payment'] as const).flatMap((subject) =>
      Verdict.options.map((verdict) => ({
        subject,
        name: verdict,
        count: count((each) => each.subject === subject && each.verdict === verdict),
        isReachable: canReach(policy, subject, verdict, living),
      })),
    ),
    surfaces: Surface.options.map((surface) => ({
      name: surface,
      count: count((each) => each.surface === surface),
      isReachable: declared.has(surface),
    })),
    cells: cellsOf(exercises, rulesOf),
    covered: reachable.filter((each) => each.count > 0).length,
    total: reachable.length,
  }
}

/** The rules that decide some request, floors among them: `SUBJECT RULE`. */
function livingRules({ world, links, payments }: CompiledPolicy): ReadonlySet<string> {
  const living = (subject: Subject, rules: readonly CompiledRule[]): readonly string[] => {
    const { forest, roots } = explore(world, subject, [{ rules }])
    const deciders = valuesWithin(forest, roots[0] ?? 0, { label: 0, classes: [] })
    return deciders.flatMap((value) => (rules[value] ? [`${subject} ${rules[value].id}`] : []))
  }
  return new Set([...living('link', links), ...living('payment', payments)])
}

/** Without a matching rule the verdict is block, so that one can always be reached. */
function canReach(
  { links, payments }: CompiledPolicy,
  subject: Subject,
  verdict: Verdict,
  living: ReadonlySet<string>,
): boolean {
  const rules = subject === 'link' ? links : payments
  return (
    verdict === 'block' ||
    rules.some(({ id, ruling }) => ruling.verdict === verdict && living.has(`${subject} ${id}`))
  )
}

function cellsOf(
  exercises: readonly Exercise[],
  ruleOf: (exercise: Exercise) => string,
): ReadonlyMap<string, number> {
  const cells = new Map<string, number>()
  for (const exercise of exercises) {
    const key = `${ruleOf(exercise)} ${exercise.surface}`
    cells.set(key, (cells.get(key) ?? 0) + 1)
  }
  return cells
}
