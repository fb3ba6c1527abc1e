import { chartsOf } from '../engine/chart.ts'
import type { Law } from '../engine/law.ts'
import type { Words } from '../engine/model.ts'
import type { ReplayWorld, StepResult } from '../engine/replay.ts'
import { dateDrafts } from './dateDrafts.ts'
import { distinct } from './draftNames.ts'
import { written, type Draft, type Written } from './draft.ts'
import { explored, ruleAt, type Explored } from './explored.ts'
import { passagesOf } from './passages.ts'
import { pathDrafts } from './pathDrafts.ts'
import { itemKey, reachOf, type Chains, type Item, type Reach } from './reach.ts'
import { redirectingRequests } from './redirects.ts'
import { ruleDrafts } from './ruleDrafts.ts'

/** What a suite is made for. */
export type Order = Readonly<{
  law: Law
  /** The law as scenarios name it. */
  policy: string
  /** Can scenarios name the pack's other dates? Not where the pack stands in a file of one's own. */
  isDatable: boolean
  language: keyof Words
  world: ReplayWorld
  /** Addresses that lead on by themselves. */
  redirecting: readonly string[]
}>

/** Scenarios that exercise all of a law that scenarios can, and what that is. */
export type Suite = Readonly<{
  scenarios: readonly Written[]
  reach: Reach
  /** Rules that have no neighbour, for nothing else ever decides. */
  alone: readonly Item[]
}>

/** Writes scenarios for a law: the same for the same order, to the letter. */
export function suiteFor({ law, policy, isDatable, language, world, redirecting }: Order): Suite {
  const { resolve } = world
  const link = explored(law, 'link', resolve)
  const payment = explored(law, 'payment', resolve)
  const style = { policy, language }
  const onward = redirectingRequests(link, redirecting)
  const seenIn = (draft: Draft): ReadonlySet<string> =>
    machineKeys(draft.policy, written(draft, world).results, law, () => true)
  const paths = pathDrafts(law, { link, payment }, onward, style).map((draft) => ({
    draft,
    keys: seenIn(draft),
  }))
  const drafts = [
    ...fewest(paths),
    ...ruleDrafts(link, style),
    ...ruleDrafts(payment, style),
    ...(isDatable ? [...dateDrafts(law, link, style), ...dateDrafts(law, payment, style)] : []),
  ]
  const chains: Chains = {
    verdicts: new Set(onward.map(({ verdict }) => verdict)),
    isCutOff: paths.some(({ keys }) => [...keys].some((key) => key.endsWith('(too-many-hops)'))),
  }
  return {
    scenarios: distinct(drafts).map((draft) => written(draft, world)),
    reach: reachOf(law, { link, payment }, chains),
    alone: [link, payment].flatMap(aloneIn),
  }
}

function aloneIn(found: Explored): readonly Item[] {
  const [only, another] = found.points.keys()
  if (only === undefined || another !== undefined) return []
  return [{ kind: 'rule', subject: found.subject, name: ruleAt(found, only) }]
}

/** The states and transitions that a scenario goes through under our policy, as keys of items. */
export function machineKeys(
  policy: string,
  results: readonly StepResult[],
  law: Law,
  isOurs: (policy: string) => boolean,
): ReadonlySet<string> {
  return new Set(
    passagesOf(results, policy, chartsOf(law), isOurs).flatMap(
      ({ subject, states, transitions }) => [
        ...states.map((name) => itemKey({ kind: 'state', subject, name })),
        ...transitions.map((name) => itemKey({ kind: 'transition', subject, name })),
      ],
    ),
  )
}

type Seen = Readonly<{ draft: Draft; keys: ReadonlySet<string> }>

/** Few drafts that together show all that all show: always the one that adds most, then the shorter. */
function fewest(all: readonly Seen[]): readonly Draft[] {
  const chosen = new Set<Draft>()
  const known = new Set<string>()
  const more = ({ keys }: Seen): number => [...keys].filter((key) => !known.has(key)).length
  for (;;) {
    const [best] = all
      .map((each) => ({ each, added: more(each) }))
      .filter(({ added }) => added > 0)
      .toSorted(
        (a, b) => b.added - a.added || a.each.draft.steps.length - b.each.draft.steps.length,
      )
    if (best === undefined) return all.flatMap(({ draft }) => (chosen.has(draft) ? [draft] : []))
    chosen.add(best.each.draft)
    for (const key of best.each.keys) known.add(key)
  }
}
