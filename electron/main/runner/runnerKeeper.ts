import { existsSync, readFileSync, statSync, watch, type FSWatcher } from 'node:fs'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import writeFileAtomic from 'write-file-atomic'
import { turnsOf, updatedExpectations } from '../../../policies/engine/expectationText.ts'
import { findLaw, type Library } from '../../../policies/engine/library.ts'
import { replay, type ReplayResult } from '../../../policies/engine/replay.ts'
import type { Resolve } from '../../../policies/engine/site.ts'
import { counted } from '../../../policies/report/outcomes.ts'
import type { Outcome, ReplayReport } from '../../../policies/report/replayReport.ts'
import { makeRuleBook } from '../../../policies/report/ruleEntries.ts'
import { outcomeOf } from '../../../policies/report/scenarioOutcome.ts'
import type { Reply } from '../../ipc/host.ts'
import type { ExpectationChange, RunnerShown, RunnerState } from '../../ipc/runner.ts'
import { readSuite, type Suite } from './runnerFiles.ts'
import type { WindowReplay } from './windowReplay.ts'

/** Lists scenarios, replays them on the phone or without it, and keeps what became of them. */
export type Runner = Readonly<{
  open: (place: string) => Reply
  close: () => void
  run: (ids: readonly number[] | undefined, onPhone: boolean) => Promise<Reply>
  stop: () => void
  select: (id: number | undefined) => void
  watch: (isOn: boolean) => void
  update: (id: number) => Reply
  /** Where a journey is written. */
  fileOf: (id: number) => string | undefined
  /** What became of the journeys that ran, with their pictures. */
  report: () => ReplayReport
  state: () => RunnerState | undefined
}>

type Ran = Readonly<{ outcome: Outcome; result: ReplayResult; pictures: readonly string[] }>
type Opened = { readonly place: string; suite: Suite; readonly ran: Map<number, Ran> }

/** A file that is written is written more than once; it is read when it rests, in ms. */
const settling = 150
const done: Reply = { ok: true }

export function makeRunner(
  library: Library,
  resolve: Resolve,
  onPhone: WindowReplay,
  tell: () => void,
): Runner {
  /** Made once for each change: it is long, and asked for at every change of anything. */
  let told: Readonly<{ state: RunnerState | undefined }> | undefined
  const changed = (): void => {
    told = undefined
    tell()
  }
  let opened: Opened | undefined
  let running: RunnerState['running']
  let selected: number | undefined
  let isStopped = false
  let startedAt = new Date()
  let watcher: FSWatcher | undefined
  let waiting: NodeJS.Timeout | undefined

  const journeyAt = (id: number) => opened?.suite.journeys[id]
  /** Whether it runs on the phone where that is asked. */
  const canRun = (id: number, isOnPhone: boolean): boolean => {
    const scenario = journeyAt(id)?.placed.value
    return scenario?.skip === undefined && (!isOnPhone || scenario?.runs === 'both')
  }
  const runOne = async (id: number, isOnPhone: boolean): Promise<Ran | undefined> => {
    const journey = journeyAt(id)
    if (journey === undefined) return undefined
    const { file, placed } = journey
    const began = performance.now()
    const { result, pictures } = isOnPhone
      ? await onPhone.play(placed.value, () => isStopped)
      : {
          result: replay(placed.value, {
            lawOf: (policy) => findLaw(library, policy),
            resolve,
          }),
          pictures: [],
        }
    const about = {
      file,
      seconds: (performance.now() - began) / 1_000,
      policy: placed.value.policy,
    }
    return { outcome: outcomeOf(placed, result, about, library.world), result, pictures }
  }
  const runAll = async (ids: readonly number[], isOnPhone: boolean): Promise<void> => {
    const on = opened
    isStopped = false
    startedAt = new Date()
    try {
      for (const [count, id] of ids.entries()) {
        running = { id, done: count, total: ids.length, onPhone: isOnPhone }
        // A thousand journeys are not told one by one.
        if (isOnPhone || count % 50 === 0) changed()
        await setImmediate()
        if (isStopped || on !== opened) return
        const ran = await runOne(id, isOnPhone)
        if (isStopped || on !== opened || ran === undefined) return
        opened?.ran.set(id, ran)
      }
      // What failed first is shown first.
      selected =
        ids.find((id) => opened?.ran.get(id)?.outcome.type === 'failed') ?? selected ?? ids[0]
    } finally {
      running = undefined
      if (isOnPhone) onPhone.giveBack()
      changed()
    }
  }
  const reread = (): void => {
    if (opened === undefined || !existsSync(opened.place)) return
    const before = opened.suite
    opened.suite = readSuite(opened.place, library)
    opened.ran.clear()
    if (
      selected !== undefined &&
      opened.suite.journeys[selected]?.file !== before.journeys[selected]?.file
    )
      selected = undefined
  }
  const close = (): void => {
    isStopped = true
    watcher?.close()
    watcher = undefined
    opened = undefined
    selected = undefined
  }
  const all = (isOnPhone: boolean): readonly number[] =>
    (opened?.suite.journeys ?? []).map((_, id) => id).filter((id) => canRun(id, isOnPhone))

  return {
    open: (place) => {
      if (!existsSync(place))
        return { ok: false, problem: { zh: `${place} 不存在`, en: `${place} does not exist` } }
      const suite = readSuite(place, library)
      if (suite.journeys.length === 0 && suite.faults.length === 0)
        return {
          ok: false,
          problem: {
            zh: `${path.basename(place)} 里没有 *.scenario.yaml 或 *.links.csv`,
            en: `${path.basename(place)} holds no *.scenario.yaml and no *.links.csv`,
          },
        }
      close()
      opened = { place, suite, ran: new Map() }
      changed()
      return done
    },
    close: () => {
      close()
      changed()
    },
    run: async (ids, isOnPhone) => {
      if (opened === undefined || running !== undefined) return done
      await runAll(ids?.filter((id) => canRun(id, isOnPhone)) ?? all(isOnPhone), isOnPhone)
      return done
    },
    stop: () => {
      isStopped = true
      changed()
    },
    select: (id) => {
      selected = id
      changed()
    },
    watch: (isOn) => {
      watcher?.close()
      watcher = undefined
      if (isOn && opened !== undefined)
        watcher = watch(opened.place, { recursive: statSync(opened.place).isDirectory() }, () => {
          clearTimeout(waiting)
          waiting = setTimeout(() => {
            if (running !== undefined) return
            reread()
            void runAll(all(false), false)
          }, settling)
        })
      changed()
    },
    update: (id) => {
      const ran = opened?.ran.get(id)
      const journey = journeyAt(id)
      if (opened === undefined || ran === undefined || journey === undefined) return done
      const file = fileOf(opened.place, journey.file)
      if (file.endsWith('.csv'))
        return {
          ok: false,
          problem: { zh: '链接表保持原样', en: 'A table of links stays as it is' },
        }
      const { text } = updatedExpectations(readFileSync(file, 'utf8'), turnsOf(ran.result))
      try {
        writeFileAtomic.sync(file, text)
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        return {
          ok: false,
          problem: { zh: `${file} 写不了：${why}`, en: `${file} cannot be written: ${why}` },
        }
      }
      reread()
      void runAll([id], false)
      return done
    },
    fileOf: (id) => {
      const journey = journeyAt(id)
      return opened && journey && fileOf(opened.place, journey.file)
    },
    report: () => {
      const finished = [...(opened?.ran ?? [])].toSorted(([a], [b]) => a - b).map(([, ran]) => ran)
      const book = makeRuleBook()
      for (const { result } of finished) book.note(result)
      return {
        ...counted(finished.map(({ outcome }) => outcome)),
        notRun: 0,
        isInterrupted: false,
        startedAt: startedAt.toISOString(),
        seconds: finished.reduce((sum, { outcome }) => sum + outcome.seconds, 0),
        rules: book.rules(),
        scenarios: finished.map(withPictures),
      }
    },
    state: () => {
      told ??= { state: opened && stateOf(opened, selected, running, watcher !== undefined) }
      return told.state
    },
  }
}

function stateOf(
  opened: Opened,
  selected: number | undefined,
  running: RunnerState['running'],
  isWatching: boolean,
): RunnerState {
  const { place, suite, ran } = opened
  const shown = selected === undefined ? undefined : shownOf(opened, selected)
  return {
    place,
    cases: suite.journeys.map(({ file, placed: { value } }, id) => {
      const outcome = ran.get(id)?.outcome
      const [problem] = outcome?.problems ?? []
      return {
        id,
        file,
        name: value.name,
        tags: value.tags,
        isHeadless: value.runs === 'headless',
        ...(value.skip === undefined ? {} : { skip: value.skip }),
        ...(outcome === undefined ? {} : { type: outcome.type, seconds: outcome.seconds }),
        ...(problem === undefined
          ? {}
          : { problem: problem.words ?? { zh: problem.text, en: problem.text } }),
      }
    }),
    faults: suite.faults,
    ...(running === undefined ? {} : { running }),
    isWatching,
    ...(shown === undefined ? {} : { shown }),
  }
}

function fileOf(place: string, file: string): string {
  return statSync(place).isDirectory() ? path.join(place, file) : place
}

function shownOf({ place, suite, ran }: Opened, id: number): RunnerShown | undefined {
  const found = ran.get(id)
  const journey = suite.journeys[id]
  if (found === undefined || journey === undefined) return undefined
  const book = makeRuleBook()
  book.note(found.result)
  return {
    id,
    outcome: found.outcome,
    rules: book.rules(),
    pictures: found.pictures,
    changes: changesOf(fileOf(place, journey.file), found),
  }
}

function changesOf(file: string, { outcome, result }: Ran): readonly ExpectationChange[] {
  const turns = turnsOf(result)
  if (turns.length === 0 || !existsSync(file)) return []
  const { left } = updatedExpectations(readFileSync(file, 'utf8'), turns)
  return outcome.problems.flatMap(({ unmet, step, line }) => {
    if (unmet === undefined || step === undefined || line === undefined) return []
    const why = left.find(({ turn }) => turn.step === step - 1 && turn.key === unmet.key)?.why
    return [{ line, step, ...unmet, ...(why === undefined ? {} : { left: why }) }]
  })
}

function withPictures({ outcome, pictures }: Ran): Outcome {
  if (outcome.type !== 'passed' && outcome.type !== 'failed') return outcome
  const steps = outcome.steps.map((step, index) => {
    const picture = pictures[index]
    return picture === undefined ? step : { ...step, picture }
  })
  return { ...outcome, steps }
}
