import { Flag, Suspicion, type Surface } from './attributes.ts'
import { boxesOf, choicesIn, valuesWithin } from './boxes.ts'
import type { CompiledPolicy } from './compile.ts'
import { build, combine, relabel, valueOf } from './diagram.ts'
import { explore, type Example, type Exploration } from './exploration.ts'
import { presentationsOf, Verdict } from './model.ts'
import { outcomeOf, type Outcome } from './outcome.ts'
import { inputAt, likeliest, type Point } from './point.ts'
import { scopeOf } from './scope.ts'
import type { RuleBox } from './space.ts'
import { ownerOf, relationOf, type World } from './world.ts'

/** The three standards of September 2021 for messaging apps, as reported (FACTS 1.3, 5.3): a reading, not legal advice. */
export type Standard = 'PARITY' | 'DIRECT_OPEN' | 'NO_EXTRA_STEP'

/** Where a policy departs from a standard, and an ordinary request that shows it. */
export type Departure = Readonly<{
  standard: Standard
  host: string
  /** The rule that does it, `no-rule` among them, and to whose links. */
  rule: string
  targets: readonly string[]
  outcome: Outcome
  /** Of PARITY and NO_EXTRA_STEP: who is treated better where the example is. */
  other?: Readonly<{ target: string; outcome: Outcome; rule: string }>
  example: Example
}>

/** The deadline that the press named: 17 September 2021 in China. */
const deadline = 1_631_808_000_000
const places: readonly Surface[] = ['chat-1to1', 'chat-group', 'moments']

/** All departures of a policy's messaging apps, at an instant or at any since the deadline. */
export function departuresOf(policy: CompiledPolicy, at: number | undefined): readonly Departure[] {
  const { world } = policy
  return world.registry.systems
    .filter(({ category, surfaces }) => category === 'messaging' && surfaces.length > 0)
    .flatMap((host) => {
      const surface = places.filter((each) => host.surfaces.includes(each))
      return surface.length === 0 ? [] : departuresOfHost(policy, at, host.id, surface)
    })
}

function departuresOfHost(
  policy: CompiledPolicy,
  at: number | undefined,
  host: string,
  surface: readonly Surface[],
): readonly Departure[] {
  const { world, links: rules } = policy
  const plainLink = scopeOf(
    {
      host,
      surface,
      action: 'open-link',
      trigger: 'tap',
      frame: 'top',
      form: ['https', 'short'],
      version: 'newest',
      noticed: false,
      flags: { not: Flag.options },
      suspicions: { not: Suspicion.options },
    },
    deadline,
  )
  const exploration = explore(world, 'link', [
    { rules, at },
    { rules: [plainLink], at: at === undefined ? undefined : Math.max(at, deadline) },
  ])
  const cases = casesOf(exploration, policy, host, at)
  if (cases.length === 0) return []
  const lookup: Lookup = { exploration, policy, host, at, cases }
  // What people share of a system is what fewest filters take.
  const ordinary = cases.filter(
    (each) => cases.find(({ target }) => target === each.target) === each,
  )
  const categories = [...new Set(ordinary.map(({ category }) => category))].filter(
    (category) => category !== 'other',
  )
  const alike = categories.map((each) => ordinary.filter(({ category }) => category === each))
  return [
    ...departures(lookup, 'PARITY', alike, (outcome, kindest) => rankOf(outcome) > kindest),
    ...departures(lookup, 'DIRECT_OPEN', [cases], (outcome) => rankOf(outcome) > 0),
    ...departures(
      lookup,
      'NO_EXTRA_STEP',
      [cases],
      (outcome, kindest) => kindest === 0 && isExtraStep(outcome),
    ),
  ]
}

/** A page between the tap and the site, or the advice to go on in a browser. */
function isExtraStep({ verdict, presentation }: Outcome): boolean {
  return verdict === 'interstitial' || verdict === 'reroute' || presentation === 'copy-link-page'
}

/** What the law says of one kind of links to an outside system: the rule, and how kind its outcome is. */
type Case = Readonly<{
  target: string
  category: string
  /** How many address filters take it. */
  filters: number
  value: number
  root: number
  ranks: number
}>
type Lookup = Readonly<{
  exploration: Exploration
  policy: CompiledPolicy
  host: string
  at: number | undefined
  cases: readonly Case[]
}>

/** Lower is kinder: by verdict, then by how it looks; 0 is a page that opens directly. */
function rankOf({ verdict, presentation }: Outcome): number {
  return Verdict.options.indexOf(verdict) * 100 + presentationsOf[verdict].indexOf(presentation)
}

/** Of all outside links without anything odd, those first that fewest filters take. */
function casesOf(
  { space, forest }: Exploration,
  { world, links }: CompiledPolicy,
  host: string,
  at: number | undefined,
): readonly Case[] {
  const axis = space.axes.findIndex(({ type }) => type === 'destination')
  const destinations = space.axes[axis]
  if (destinations?.type !== 'destination') return []
  const cases = destinations.values.flatMap(({ target, taken, suspicions, address }, value) => {
    const isPlain = suspicions.length === 0 && address !== undefined
    if (!isPlain || !isOutside(world, host, target, at)) return []
    const root = build(forest, fixed(space.boxes[0] ?? [], axis, value), links.length)
    const ranks = relabel(forest, root, (rule) => rankOf(outcomeOf(links[rule])))
    const category = world.systems.get(target)?.category ?? 'other'
    return [{ target, category, filters: taken.length, value, root, ranks }]
  })
  return cases.toSorted((a, b) => a.filters - b.filters)
}

/** Outside links are those whose domain does not belong to the platform (S25). */
function isOutside(world: World, host: string, target: string, at: number | undefined): boolean {
  const relation = relationOf(world, ownerOf(world, host), ownerOf(world, target), at ?? deadline)
  return relation !== 'same-owner' && relation !== 'affiliate'
}

/** The boxes as they are where one axis has one value. */
function fixed(boxes: readonly RuleBox[], axis: number, value: number): readonly RuleBox[] {
  return boxes
    .filter(({ takes }) => (takes[axis]?.[value] ?? 1) === 1)
    .map((box) => ({ ...box, takes: box.takes.with(axis, undefined) }))
}

/** Everywhere the rank of the kindest case. */
function kindestOf({ forest }: Exploration, cases: readonly Case[]): number {
  return cases
    .map(({ ranks }) => ranks)
    .reduce((a, b) => combine(forest, a, b, (one, other) => Math.min(one, other)))
}

type Breach = (outcome: Outcome, kindest: number) => boolean

/** Where the outcome of some cases is a breach, given the kindest of those they are compared with. */
function departures(
  lookup: Lookup,
  standard: Standard,
  groups: readonly (readonly Case[])[],
  isBreach: Breach,
): readonly Departure[] {
  const { exploration, policy } = lookup
  const { forest, roots } = exploration
  const { links } = policy
  const none = links.length + 1
  const found = new Map<number, Departure>()
  for (const group of groups) {
    const kindest = kindestOf(exploration, group)
    for (const each of group) {
      const breach = combine(forest, each.root, kindest, (rule, rank) =>
        isBreach(outcomeOf(links[rule]), rank) ? rule : none,
      )
      const asked = combine(forest, breach, roots[1] ?? 0, (rule, scope) =>
        scope === 0 ? rule : none,
      )
      for (const rule of valuesWithin(forest, asked, { label: 0, classes: [] })) {
        if (rule === none) continue
        const known = found.get(rule)
        if (known?.targets.includes(each.target)) continue
        if (known) found.set(rule, { ...known, targets: [...known.targets, each.target] })
        else found.set(rule, departure(lookup, standard, group, each, asked, rule))
      }
    }
  }
  return [...found.values()]
}

function departure(
  { exploration, policy, host, at }: Lookup,
  standard: Standard,
  group: readonly Case[],
  { target, value }: Case,
  breach: number,
  rule: number,
): Departure {
  const { space, forest } = exploration
  const { pack, links } = policy
  const axis = space.axes.findIndex(({ type }) => type === 'destination')
  const points = boxesOf(forest, breach, (each) => each === rule).map((box) => {
    const choices = choicesIn(space, forest, box)
    return likeliest(space, (each) => (each === axis ? [value] : choices(each)), pack.region)
  })
  const inputs = points.map((point) => ({ point, input: inputAt(space, point, at, pack.zone) }))
  const size = ({ input }: (typeof inputs)[number]): number => Object.keys(input).length
  const shown = inputs.reduce((a, b) => (size(b) < size(a) ? b : a))
  const { at: instant, ...timeless } = shown.input
  const others = group.map((each) => ({
    target: each.target,
    rule: valueAt(exploration, each.root, shown.point),
  }))
  const kindest = others.reduce((a, b) =>
    rankOf(outcomeOf(links[b.rule])) < rankOf(outcomeOf(links[a.rule])) ? b : a,
  )
  return {
    standard,
    host,
    rule: links[rule]?.id ?? 'no-rule',
    targets: [target],
    outcome: outcomeOf(links[rule]),
    ...(standard === 'DIRECT_OPEN'
      ? {}
      : {
          other: {
            target: kindest.target,
            outcome: outcomeOf(links[kindest.rule]),
            rule: links[kindest.rule]?.id ?? 'no-rule',
          },
        }),
    example: at === undefined ? { at: instant, ...timeless } : timeless,
  }
}

/** What a diagram says at a point. */
function valueAt({ forest }: Exploration, root: number, point: Point): number {
  let node = root
  while (node >= 0) {
    const { axis = 0, classOf } = forest.levels[forest.levelOf(node)] ?? {}
    node = forest.children(node)[classOf?.[point[axis] ?? 0] ?? 0] ?? -1
  }
  return valueOf(node)
}
