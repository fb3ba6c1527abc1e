import type { OutlineEdit } from '../../../policies/engine/outlineEdits.ts'
import type { Library } from '../../../policies/engine/library.ts'
import type { Law } from '../../../policies/engine/law.ts'
import type { Words } from '../../../policies/engine/model.ts'
import { PolicyError } from '../../../policies/engine/parse.ts'
import { readOutline, type Cells } from '../../../policies/engine/scenarioOutline.ts'
import { scenarioText } from '../../../policies/engine/scenarioText.ts'
import type { Resolve } from '../../../policies/engine/site.ts'
import type { LogEntry, Reply } from '../../ipc/host.ts'
import type { ScenarioState } from '../../ipc/scenario.ts'
import type { Live } from '../attempts.ts'
import type { LawKeeper } from '../lawKeeper.ts'
import { remember, whileSame } from '../remember.ts'
import type { HostHandlers } from '../serve.ts'
import { firstStep, redone, stepTo, undone, type Steps } from '../steps.ts'
import { editedDraft, readKept, writeKept, type Draft } from './draft.ts'
import type { Purpose } from './onScreen.ts'
import { startRecording, type Recording } from './recording.ts'
import type { Watched } from './watched.ts'
import { draftRecorded, firstSentence } from './recordedDraft.ts'
import { recordingState, stoppedState } from './scenarioState.ts'

/** The scenario on the desk: recorded from what people do, changed, and written as a file. It only looks on. */
export type ScenarioKeeper = Readonly<{
  /** Undefined where nothing is there, and nothing was. */
  state: () => ScenarioState | undefined
  record: () => Reply
  stop: () => Reply
  edit: (edit: OutlineEdit) => Reply
  undo: () => Reply
  redo: () => Reply
  discard: () => Reply
  load: (name: string, text: string, file: string | undefined) => Reply
  dismissProblem: () => void
  /** Something of the screen is to be picked: for a step by its place from 0, or for the newest of a recording. */
  pick: (purpose: Purpose, step: number | undefined) => Reply
  isPicking: () => boolean
  /** Its text, or nothing where the person turned back. */
  picked: (text: string | undefined) => void
  /** What a person wrote into a field, where it is to be kept. */
  typed: (field: Cells | undefined, person: string) => void
  /** What would be written, and where it was read or written last. */
  written: () => Readonly<{ name: string; text: string; file?: string | undefined }> | undefined
  savedAs: (file: string) => void
  /** An entry of the journal. */
  heard: (entry: LogEntry, live: Live) => void
  /** The same handlers, with what each does known to be its work. */
  watch: (handlers: HostHandlers) => HostHandlers
}>

/** Changes of one thing in less are one step of undo, in ms. */
const typingPause = 1_500

/** A person who writes a date letter by letter asks for many laws on the way. */
const mostLaws = 20

const done: Reply = { ok: true }
const refused = (zh: string, en: string): Reply => ({ ok: false, problem: { zh, en } })
const nothing = refused('工作台上没有场景', 'There is no scenario on the desk')

/** `say` writes words in the language of the window. */
export function keepScenario(
  folder: string,
  watched: Watched,
  lawKeeper: Pick<LawKeeper, 'library' | 'lawOf' | 'state'>,
  resolve: Resolve,
  say: (words: Words) => string,
): ScenarioKeeper {
  const kept = readKept(folder)
  let steps: Steps<Draft | undefined> =
    kept.before === undefined ? firstStep(kept.now) : stepTo(firstStep(kept.before), kept.now)
  let recording: Recording | undefined
  let problem: string | undefined
  let picking: Readonly<{ purpose: Purpose; step?: number | undefined }> | undefined
  let typed: Readonly<{ what: string; at: number }> | undefined

  const laws = remember((_library: Library) => new Map<string, Law>())
  const lawOf = (policy: string): Law => {
    const known = laws(lawKeeper.library())
    // As a replay finds it: without the person’s own changes.
    if (known.size > mostLaws) known.clear()
    const law = known.get(policy) ?? lawKeeper.lawOf(policy, false).law
    known.set(policy, law)
    return law
  }
  const become = (next: Steps<Draft | undefined>): void => {
    steps = next
    const before = steps.now === undefined || recording ? steps.past.at(-1) : undefined
    writeKept(folder, {
      ...(steps.now ? { now: steps.now } : {}),
      ...(before ? { before } : {}),
    })
  }
  const inPlace = (now: Draft): void => become({ ...steps, now })
  const replaced = (now: Draft | undefined): void => {
    problem = undefined
    typed = undefined
    become(stepTo(steps, now))
  }
  const recorded = (from: Recording): Draft =>
    draftRecorded(from, steps.now, say(firstSentence(from, watched.law().policy.world)))

  /** Who only looks on stops nothing that it cannot write down. */
  const looking = (look: () => void): void => {
    try {
      look()
    } catch (error) {
      console.error(`scenario: what was done could not be recorded: ${String(error)}`)
    }
  }

  const stop = (): void => {
    picking = undefined
    if (recording === undefined) return
    recording = undefined
    // A recording of nothing leaves what was there before it.
    const back = steps.now?.notes.length === 0 ? undone(steps) : undefined
    become(back ? { ...back, future: [] } : steps)
  }
  const guarded = (): Reply | undefined =>
    recording ? refused('正在录制，先停止', 'A recording is under way; stop it first') : undefined
  const stepped = (next: Steps<Draft | undefined> | undefined): Reply => {
    const no = guarded()
    if (no) return no
    if (next === undefined) return refused('没有可以撤销或重做的改动', 'There is no such change')
    typed = undefined
    become(next)
    return done
  }
  const edit = (edited: OutlineEdit): Reply => {
    const no = guarded()
    if (no) return no
    if (steps.now === undefined) return nothing
    const next = editedDraft(steps.now, edited)
    if (next === steps.now) return done
    const { type } = edited
    const what = type === 'cell' ? `${type} ${edited.row} ${edited.column}` : type
    const isTyping = type === 'cell' || type === 'name' || type === 'policy'
    const at = watched.now()
    const isOn = isTyping && typed?.what === what && at - typed.at < typingPause
    become(isOn ? { ...stepTo(steps, next), past: steps.past } : stepTo(steps, next))
    typed = { what, at }
    return done
  }
  const stateOf = whileSame(
    (
      { past, now, future }: Steps<Draft | undefined>,
      isRecording: boolean,
      said: string | undefined,
      purpose: Purpose | undefined,
      library: Library,
    ): ScenarioState | undefined => {
      const isEmpty = now === undefined && past.length + future.length === 0
      if (isEmpty && said === undefined) return undefined
      const common = {
        canUndo: !isRecording && past.length > 0,
        canRedo: !isRecording && future.length > 0,
        ...(said === undefined ? {} : { problem: said }),
        ...(purpose === undefined ? {} : { picking: purpose }),
      }
      if (now === undefined) return { ...common, phase: 'none' }
      if (isRecording) return { ...common, ...recordingState(now, library.world) }
      return { ...common, ...stoppedState(now, library.world, { lawOf, resolve }) }
    },
  )

  return {
    state: () =>
      stateOf(steps, recording !== undefined, problem, picking?.purpose, lawKeeper.library()),
    record: () => {
      const no = guarded()
      if (no) return no
      recording = startRecording(watched)
      replaced({
        outline: {
          name: '',
          policy: watched.law().label,
          tags: [],
          people: [],
          examples: [],
          steps: [],
        },
        notes: [],
        leftOut: 0,
        hasOwn: lawKeeper.state().overrides > 0,
      })
      return done
    },
    stop: () => {
      if (recording === undefined) return refused('没有在录制', 'Nothing is being recorded')
      stop()
      return done
    },
    edit,
    undo: () => stepped(undone(steps)),
    redo: () => stepped(redone(steps)),
    discard: () => {
      stop()
      if (steps.now === undefined) return nothing
      replaced(undefined)
      return done
    },
    load: (name, text, file) => {
      const no = guarded()
      if (no) return no
      try {
        const outline = readOutline(name, text)
        replaced({
          outline,
          notes: outline.steps.map((_, id) => ({ id })),
          leftOut: 0,
          hasOwn: false,
          ...(file === undefined ? {} : { file, saved: scenarioText(outline) }),
        })
        return done
      } catch (error) {
        if (!(error instanceof PolicyError)) throw error
        problem = error.message
        const [first = ''] = error.faults
        return refused(`文件有误：${first}`, `The file has a fault: ${first}`)
      }
    },
    dismissProblem: () => {
      problem = undefined
    },
    pick: (purpose, step) => {
      if (steps.now === undefined) return nothing
      if (recording && steps.now.notes.length === 0)
        return refused(
          '先做一步：选中的内容属于最新的一步',
          'Do something first: what is picked belongs to the newest step',
        )
      picking = { purpose, step }
      return done
    },
    isPicking: () => picking !== undefined,
    picked: (text) => {
      const on = picking
      picking = undefined
      if (on === undefined || text === undefined || steps.now === undefined) return
      const { purpose, step = steps.now.notes.length - 1 } = on
      if (recording === undefined)
        edit({ type: purpose === 'wait' ? 'wait.added' : 'shown', step, text })
      else {
        recording.picked(purpose, text)
        inPlace(recorded(recording))
      }
    },
    typed: (field, person) => {
      const on = recording
      // What both phones of a comparison do is one person's work, on the phone that is held.
      if (on === undefined || person !== watched.person()) return
      looking(() => {
        on.typed(field)
        inPlace(recorded(on))
      })
    },
    written: () =>
      steps.now === undefined || recording !== undefined
        ? undefined
        : {
            name: steps.now.outline.name,
            text: scenarioText(steps.now.outline),
            file: steps.now.file,
          },
    savedAs: (file) => {
      if (steps.now) inPlace({ ...steps.now, file, saved: scenarioText(steps.now.outline) })
    },
    heard: (entry, live) => {
      const on = recording
      if (on === undefined) return
      looking(() => {
        on.heard(entry, live)
        inPlace(recorded(on))
      })
    },
    watch: (handlers) => {
      const answers = Object.entries(handlers).map(([name, handler]) => [
        name,
        (input: Readonly<{ isPassing?: boolean }>, lane: 'a' | 'b') => {
          // A story plays by itself; nobody does what is done on its phones.
          if (name === 'story.begin' || name === 'story.load') stop()
          const act = () =>
            (handler as (...asked: unknown[]) => Reply | Promise<Reply>)(input, lane)
          const on = recording
          if (on === undefined) return act()
          const reply = on.during(name, input.isPassing === true, act)
          if (recording === on) looking(() => inPlace(recorded(on)))
          return reply
        },
      ])
      return Object.fromEntries(answers) as HostHandlers
    },
  }
}
