import { isTaken } from './address.ts'
import { anyOther, type Axis } from './axes.ts'
import type { CompiledRule } from './compile.ts'
import { changesTo, nearest, stepTo, type Change, type Start } from './change.ts'
import { relabel, valueOf, type Level } from './diagram.ts'
import type { Exploration } from './exploration.ts'
import { factsOf, type Facts } from './facts.ts'
import { firstOf } from './judge.ts'
import { Verdict, type Request, type Words } from './model.ts'
import { outcomeOf, type Outcome } from './outcome.ts'
import { ordinariness } from './point.ts'
import { codeOf, readerOf } from './reader.ts'

/** A smallest set of changes under which another verdict is reached: with any fewer, it is not. */
export type Flip = Readonly<{
  verdict: Verdict
  outcome: Outcome
  /** The rule that would decide; `no-rule` where none does. */
  rule: string
  title: Words | undefined
  changes: readonly Change[]
  /** The request with the changes made. */
  request: Request
}>

/** What is asked stays as it is; all else may change. */
const fixed: ReadonlySet<string> = new Set(['action', 'frame', 'region'])
/** What is easiest to bring about comes first. */
const ease = [
  'at',
  'version',
  'noticed',
  'surface',
  'installed',
  'choice',
  'linked',
  'declared',
  'entitlement',
  'separate',
  'beside',
  'prominence',
  'opening',
  'dynamic',
  'priced',
  'rollout',
  'strikes',
  'volume',
  'flags',
  'destination',
  'method',
  'merchant',
  'host',
]
const mostSeen = 20_000

type Step = Readonly<{ level: number; to: number }>

/**
 * For every other verdict the smallest changes that lead to it, at most `most` of each, the easiest
 * first. `rules` are those of the exploration's first reading, which must be read at any instant.
 */
export function flipsOf(
  exploration: Exploration,
  rules: readonly CompiledRule[],
  request: Request,
  zone: string,
  most = 3,
): readonly Flip[] {
  const { space, forest, roots } = exploration
  const facts = factsOf(request, space.world)
  if (facts === undefined) return []
  const now = outcomeOf(firstOf(rules, facts)).verdict
  const codes = forest.levels.map((level) => codeOf(readerOf(space, level), facts))
  if (codes.includes(-1)) return []
  const { address } = facts
  const taken = address ? space.filters.filter((filter) => isTaken(filter, address)) : []
  const start = { facts, taken }
  const verdictOf = (value: number): number =>
    Verdict.options.indexOf(outcomeOf(rules[value]).verdict)
  const root = relabel(forest, roots[0] ?? 0, verdictOf)
  const costs = forest.levels.map((level, index) =>
    costsOf(exploration, level, codes[index] ?? 0, start),
  )
  const best = cheapest(exploration, root, costs)
  return Verdict.options
    .filter((verdict) => verdict !== now)
    .flatMap((verdict) => {
      const found = waysTo(exploration, root, costs, best, Verdict.options.indexOf(verdict), facts)
      return found
        .toSorted((a, b) => effort(exploration, a) - effort(exploration, b))
        .slice(0, most)
        .map((steps) => flipOf(exploration, rules, request, start, zone, steps, verdict))
    })
}

/** How many attributes change when a level takes another class; nothing for the class it has. */
function costsOf(
  { space }: Exploration,
  { axis: index, members }: Level,
  current: number,
  start: Start,
): readonly number[] {
  const axis = space.axes[index]
  return members.map((values, klass) => {
    if (klass === current) return 0
    if (axis === undefined || fixed.has(axis.name)) return Infinity
    if (axis.type !== 'destination') return isNameable(axis, values) ? 1 : Infinity
    return Math.min(...values.map((value) => changesTo(axis.values[value], start).length))
  })
}

/** A change to a name that nobody knows helps nobody. */
function isNameable(axis: Axis, values: readonly number[]): boolean {
  return axis.type !== 'names' || values.some((value) => axis.values[value] !== anyOther)
}

type Best = (node: number) => readonly number[]

/** Of each node, the fewest changes that lead to each verdict. */
function cheapest(
  { forest }: Exploration,
  root: number,
  costs: readonly (readonly number[])[],
): Best {
  const memo = new Map<number, readonly number[]>()
  const visit = (node: number): readonly number[] => {
    if (node < 0)
      return Verdict.options.map((_, verdict) => (verdict === valueOf(node) ? 0 : Infinity))
    const known = memo.get(node)
    if (known) return known
    const level = forest.levelOf(node)
    const ways = [...forest.children(node)].map((child, klass) => {
      const cost = costs[level]?.[klass] ?? Infinity
      return visit(child).map((each) => each + cost)
    })
    const least = Verdict.options.map((_, verdict) =>
      Math.min(...ways.map((each) => each[verdict] ?? Infinity)),
    )
    memo.set(node, least)
    return least
  }
  visit(root)
  return visit
}

/** All ways to a verdict with the fewest changes; of those on the same levels the nearest. */
function waysTo(
  { space, forest }: Exploration,
  root: number,
  costs: readonly (readonly number[])[],
  best: Best,
  verdict: number,
  facts: Facts,
): readonly (readonly Step[])[] {
  const found = new Map<string, Readonly<{ steps: readonly Step[]; far: number }>>()
  let seen = 0
  const visit = (node: number, steps: readonly Step[]): void => {
    if (++seen > mostSeen) return
    if (node < 0) {
      const key = steps.map(({ level }) => level).join()
      const far = steps.reduce((sum, { level: index, to }) => {
        const level = forest.levels[index]
        const axis = level && space.axes[level.axis]
        return sum + (axis ? distance(axis, level.members[to] ?? [], facts) : 0)
      }, 0)
      if (far < (found.get(key)?.far ?? Infinity)) found.set(key, { steps, far })
      return
    }
    const level = forest.levelOf(node)
    const left = best(node)[verdict] ?? Infinity
    for (const [klass, child] of [...forest.children(node)].entries()) {
      const cost = costs[level]?.[klass] ?? Infinity
      if (cost + (best(child)[verdict] ?? Infinity) !== left) continue
      visit(child, cost === 0 ? steps : [...steps, { level, to: klass }])
    }
  }
  if ((best(root)[verdict] ?? Infinity) < Infinity) visit(root, [])
  return [...found.values()].map(({ steps }) => steps)
}

const furthest = 1e14

/** How far some values of an axis are from what they are now, below 1: in time, or from what people meet most. */
function distance(axis: Axis, values: readonly number[], facts: Facts): number {
  if (axis.type === 'span')
    return Math.abs(nearest(axis, values, facts[axis.name]) - facts[axis.name]) / furthest
  const ranks = values.map((value) => ordinariness(axis, value))
  return Math.min(...ranks) / furthest
}

function effort({ space, forest }: Exploration, steps: readonly Step[]): number {
  return steps.reduce((sum, { level }) => {
    const axis = space.axes[forest.levels[level]?.axis ?? 0]
    const rank = ease.indexOf(axis?.type === 'flag' ? 'flags' : (axis?.name ?? ''))
    return sum + (rank === -1 ? ease.length : rank)
  }, 0)
}

function flipOf(
  { space, forest }: Exploration,
  rules: readonly CompiledRule[],
  request: Request,
  start: Start,
  zone: string,
  steps: readonly Step[],
  verdict: Verdict,
): Flip {
  let changed = request
  const changes: Change[] = []
  for (const { level: index, to } of steps) {
    const level = forest.levels[index]
    const axis = level && space.axes[level.axis]
    const values = level?.members[to]
    if (axis === undefined || values === undefined) continue
    const step = stepTo(axis, values, changed, start, zone)
    changed = step.request
    changes.push(...step.changes)
  }
  const after = factsOf(changed, space.world)
  const rule = after && firstOf(rules, after)
  const outcome = outcomeOf(rule)
  if (outcome.verdict !== verdict)
    throw new Error(`a flip to ${verdict} leads to ${outcome.verdict}: ${JSON.stringify(changed)}`)
  return {
    verdict,
    outcome,
    rule: rule?.id ?? 'no-rule',
    title: rule?.title,
    changes,
    request: changed,
  }
}
