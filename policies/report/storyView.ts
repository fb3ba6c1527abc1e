import type { Words } from '../engine/model.ts'
import type { StepResult } from '../engine/replay.ts'
import type { ToldScene, ToldSide, ToldStory } from '../engine/tellStory.ts'
import type { World } from '../engine/world.ts'
import { stepWords } from '../words/stepWords.ts'
import { lawView, type LawView } from './lawView.ts'
import { isAlike, toldRuling, type ToldRuling } from './toldRuling.ts'

export const sides = ['before', 'after'] as const
export type Side = (typeof sides)[number]

/** The letter that each side goes by, as in the window. */
export const letters: Readonly<Record<Side, string>> = { before: 'A', after: 'B' }

/** One side of a scene as a person reads it. */
export type SideView = Readonly<{
  law: LawView
  /** Is the law another than in the scene before? */
  isMoved: boolean
  /** `waits`: nothing is done in this scene; `stays`: nothing here could take what was done. */
  type: 'ruled' | 'waits' | 'stays'
  /** The ruling that stands at the scene's end. */
  told?: ToldRuling
  /** What a checkout that was opened says to each way to pay. */
  offers: readonly ToldRuling[]
  /** Every ruling made in the scene. */
  rulings: readonly ToldRuling[]
  /** The state that the last step led to. */
  state?: string
}>

export type SceneView = Readonly<{
  number: number
  caption: Words
  deeds: readonly Words[]
  /** Whether both sides still go together when the scene begins, and part in it. */
  road: 'together' | 'parting' | 'apart'
  /** Would a person see the same on both sides? */
  isAlike: boolean
  before: SideView
  after: SideView
}>

/** A told story as reports show it: scene by scene, what stands on either side. */
export function storyView({ scenes }: ToldStory, world: World): readonly SceneView[] {
  const views: SceneView[] = []
  let hasParted = false
  for (const [index, scene] of scenes.entries()) {
    const earlier = views.at(-1)
    const before = asRuled(scene.before, earlier?.before, world)
    const after = asRuled(scene.after, earlier?.after, world)
    views.push({
      number: index + 1,
      caption: scene.scene.caption,
      deeds: scene.scene.steps.map((step) => stepWords(step, world)),
      road: scene.isParting ? 'parting' : hasParted ? 'apart' : 'together',
      isAlike: seenOn(scene.before) === seenOn(scene.after),
      before: sideView(scene, 'before', before, after, earlier),
      after: sideView(scene, 'after', after, before, earlier),
    })
    hasParted ||= scene.isParting
  }
  return views
}

type Ruled = Readonly<{
  rulings: readonly ToldRuling[]
  offers: readonly ToldRuling[]
  standing: ToldRuling | undefined
}>

/** What was ruled on a side, and what stands; a ruling of before stands on under the same law. */
function asRuled({ law, steps }: ToldSide, earlier: SideView | undefined, world: World): Ruled {
  const told = (step: StepResult): readonly ToldRuling[] =>
    step.answers.map((answer) => toldRuling(answer, world))
  const checkout = steps.findLast(({ trace }) => trace.quotes !== undefined)
  const kept = earlier?.law.label === law.label ? earlier.told : undefined
  return {
    rulings: steps.flatMap(told),
    offers: checkout === undefined ? [] : told(checkout),
    standing:
      steps
        .filter((step) => step !== checkout)
        .flatMap(told)
        .at(-1) ?? kept,
  }
}

function sideView(
  { scene, ...told }: ToldScene,
  side: Side,
  { rulings, offers, standing }: Ruled,
  other: Ruled,
  earlier: SceneView | undefined,
): SideView {
  const { law, steps } = told[side]
  const last = steps.at(-1)
  const isCheckout = last?.trace.quotes !== undefined
  const shown = isCheckout ? tellingOffer(offers, other.offers) : standing
  const before = earlier?.[side].law.label
  return {
    law: lawView(law),
    isMoved: before !== undefined && before !== law.label,
    type: scene.steps.length === 0 ? 'waits' : last === undefined ? 'stays' : 'ruled',
    ...(shown === undefined ? {} : { told: shown }),
    offers,
    rulings,
    ...(last === undefined || isCheckout ? {} : { state: last.state }),
  }
}

/** The way to pay that the other side answers otherwise, or the first that is not offered, or the first. */
function tellingOffer(
  offers: readonly ToldRuling[],
  others: readonly ToldRuling[],
): ToldRuling | undefined {
  const differing =
    others.length === 0 ? undefined : offers.find((offer, index) => !isAlike(offer, others[index]))
  return differing ?? offers.find(({ ruling }) => ruling.verdict === 'block') ?? offers[0]
}

function seenOn({ steps }: ToldSide): string {
  return JSON.stringify(
    steps.map(({ trace }) => [
      trace.path,
      (trace.quotes ?? trace.rulings).map(({ verdict, presentation }) => [verdict, presentation]),
    ]),
  )
}
