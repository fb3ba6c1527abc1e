import type { ReplayWorld } from '../../../policies/engine/replay.ts'
import { Verdict } from '../../../policies/engine/model.ts'
import { scenarioText } from '../../../policies/engine/scenarioText.ts'
import type { World } from '../../../policies/engine/world.ts'
import { stepWords } from '../../../policies/words/stepWords.ts'
import type { ScenarioState, StepRow } from '../../ipc/scenario.ts'
import { checkScenario } from './check.ts'
import type { Draft } from './draft.ts'
import { sentenceOf } from './recordedDraft.ts'

type In<P extends ScenarioState['phase']> = Omit<
  Extract<ScenarioState, { phase: P }>,
  'canUndo' | 'canRedo' | 'problem' | 'picking'
>

/** A recording under way, as the window draws it. */
export function recordingState(draft: Draft, world: World): In<'recording'> {
  return {
    phase: 'recording',
    ...common(draft),
    steps: draft.outline.steps.map((step, index) => {
      const verdict = Verdict.safeParse(step.expect?.['verdict'])
      return {
        ...rowOf(draft, index, sentenceOf(step, world)),
        led: step.expect ?? {},
        ...(verdict.success ? { verdict: verdict.data } : {}),
        problems: [],
      }
    }),
  }
}

/** A scenario that can be changed, replayed as it stands. */
export function stoppedState(draft: Draft, world: World, replayWorld: ReplayWorld): In<'stopped'> {
  const { outline, notes, file, saved } = draft
  const text = scenarioText(outline)
  const traces = notes.map(({ trace }) => trace)
  const { faults, steps, replayed, journeys } = checkScenario(text, traces, replayWorld)
  const { name, tags, people, examples } = outline
  return {
    phase: 'stopped',
    ...common(draft),
    name,
    tags,
    people,
    examples,
    text,
    faults,
    replayed,
    journeys,
    ...(file === undefined ? {} : { file }),
    isSaved: saved === text,
    steps: outline.steps.map((step, index) => {
      const checked = steps[index]
      const words = checked ? stepWords(checked.step, world) : sentenceOf(step, world)
      const row = rowOf(draft, index, words)
      if (checked === undefined) return { ...row, led: {}, problems: [] }
      const { led, verdict, problems, onlyOnPhone, isMissed } = checked
      return {
        ...row,
        led,
        ...(verdict === undefined ? {} : { verdict }),
        problems,
        ...(onlyOnPhone === undefined ? {} : { onlyOnPhone }),
        ...(isMissed ? { isMissed } : {}),
      }
    }),
  }
}

function common({ outline, leftOut, hasOwn }: Draft) {
  return { policy: outline.policy, leftOut, hasOwn }
}

function rowOf(
  { outline, notes }: Draft,
  index: number,
  words: StepRow['words'],
): Omit<StepRow, 'led' | 'problems'> {
  const { do: deed = '', values = {}, expect = {} } = outline.steps[index] ?? {}
  const { id = index, after } = notes[index] ?? {}
  return { id, do: deed, words, values, expect, ...(after === undefined ? {} : { after }) }
}
