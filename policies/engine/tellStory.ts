import { compare } from './expectations.ts'
import { frictionOf, type Friction, type FrictionStep } from './friction.ts'
import type { Law } from './law.ts'
import { partingOf } from './parting.ts'
import { startWalk, type ReplayWorld, type StepResult } from './replay.ts'
import type { Expectation, ScenarioStep } from './scenario.ts'
import type { Scene, Story } from './story.ts'

/** One side of a scene: the steps that it came to, and those that nothing on it could answer. */
export type ToldSide = Readonly<{
  law: Law
  steps: readonly StepResult[]
  left: readonly ScenarioStep[]
  /** What it must have led to and did not, one sentence each. */
  problems: readonly string[]
}>
export type ToldScene = Readonly<{
  scene: Scene
  before: ToldSide
  after: ToldSide
  /** Do both sides part in this scene? */
  isParting: boolean
}>
export type ToldStory = Readonly<{
  story: Story
  scenes: readonly ToldScene[]
  friction: Readonly<{ before: Friction; after: Friction }>
  problems: readonly string[]
}>

const sides = ['before', 'after'] as const
type Side = (typeof sides)[number]

/** Tells a story without an app, a clock or an effect: each side walks as far as its law lets it. */
export function tellStory(story: Story, world: ReplayWorld): ToldStory {
  const walks = {
    before: startSide(story, 'before', world),
    after: startSide(story, 'after', world),
  }
  const taken: Record<Side, FrictionStep[]> = { before: [], after: [] }
  let parted = false
  const scenes = story.scenes.map((scene): ToldScene => {
    const before = walks.before(scene)
    const after = walks.after(scene)
    taken.before.push(...before.steps.map(walked))
    taken.after.push(...after.steps.map(walked))
    const isParting = !parted && partingOf(taken.before, taken.after) !== undefined
    parted ||= isParting
    return { scene, before, after, isParting }
  })
  return {
    story,
    scenes,
    friction: { before: frictionOf(taken.before), after: frictionOf(taken.after) },
    problems: scenes.flatMap((scene, index) =>
      sides.flatMap((side) =>
        scene[side].problems.map((problem) => `scenes[${index}] ${side}: ${problem}`),
      ),
    ),
  }
}

function startSide(story: Story, side: Side, world: ReplayWorld): (scene: Scene) => ToldSide {
  let policy = story[side]
  let law = world.lawOf(policy)
  const walk = startWalk(story.people, policy, world)
  return (scene) => {
    const moved = scene[side]
    if (moved !== undefined && moved !== policy) {
      policy = moved
      law = world.lawOf(policy)
      walk({ do: 'law.changed', policy })
    }
    const results = scene.steps.map((step) => walk(step))
    const steps = results.filter(isTaken)
    return {
      law,
      steps,
      left: results.filter((result) => !isTaken(result)).map(({ step }) => step),
      problems: problemsOf(scene.expect?.[side], steps.at(-1)),
    }
  }
}

/** Nobody picks a way to pay that a checkout does not show. */
function isTaken({ step, trace, ruling }: StepResult): boolean {
  const isAbsent = step.do === 'payment.requested' && ruling?.presentation === 'option-absent'
  return trace.path.length > 0 && !isAbsent
}

function problemsOf(
  wanted: Expectation | undefined,
  last: StepResult | undefined,
): readonly string[] {
  if (wanted === undefined) return []
  if (last === undefined) return ['nothing was done that could have led to what is expected']
  return compare(wanted, last).map(({ text }) => text)
}

function walked({ trace, ruling }: StepResult): FrictionStep {
  return {
    event: trace.do,
    path: trace.path,
    rulings: trace.quotes ?? trace.rulings,
    isOwn: true,
    ...(ruling?.wait === undefined ? {} : { wait: ruling.wait }),
  }
}
