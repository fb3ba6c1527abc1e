import {
  compare,
  compareOnPhone,
  refusedAs,
  type Problem,
} from '../../../policies/engine/expectations.ts'
import { pageOf, type Launch } from '../../../policies/engine/programLaunch.ts'
import type { ReplayResult, StepResult, TraceStep } from '../../../policies/engine/replay.ts'
import type { Scenario, ScenarioPerson, ScenarioStep } from '../../../policies/engine/scenario.ts'
import { StepRefused } from '../../../policies/engine/stepRefused.ts'
import type { LogEntry, Reply } from '../../ipc/host.ts'
import { Traits } from '../../ipc/phone.ts'
import type { Live } from '../attempts.ts'
import type { Lane } from '../lane.ts'
import type { Lanes } from '../lanes.ts'
import { firstMemory, type PhonesMemory } from '../phones.ts'
import { isAtCounter } from '../place.ts'
import type { Balances } from '../sheets.ts'
import { doStep } from '../stories/deeds.ts'
import { opensReceived } from '../stories/opening.ts'
import { shownProgram } from '../stories/screens.ts'
import { waitUntil } from '../waitFor.ts'

/** A journey as it went on the phone: what replaying it without a window returns, and a picture after each step. */
export type WindowRun = Readonly<{ result: ReplayResult; pictures: readonly string[] }>

export type WindowReplay = Readonly<{
  /** Walks a journey on the phone under its own law, without what the person changed. */
  play: (scenario: Scenario, isStopped: () => boolean) => Promise<WindowRun>
  /** The phone is the person's again, under the law that was in force. */
  giveBack: () => void
}>

/** What a step left in the log, and the attempt that it is of. */
type Taken = Readonly<{ trace: TraceStep; live?: Live }>

/** Whose phones a scenario's people hold, in order. */
const holders = ['chen', 'lin'] as const
/** How long a step's entry in the log is waited for, and a page to stand, in ms. */
const patience = 10_000
/** What a person may wait for, in ms. */
const longWait = 60_000
/** What asks nothing, and leaves no entry. */
const onlyOnScreen: ReadonlySet<string> = new Set(['text.typed', 'screen.awaited'])
const outOfReach = new StepRefused('out-of-reach', 'the phone does not let it come to this')

export function makeWindowReplay(
  lanes: Lanes,
  policy: () => string,
  chooseLaw: (policy: string) => Reply | Promise<Reply>,
  log: () => readonly LogEntry[],
  pictureOf: () => Promise<string>,
  /** Does the phone show a text within so many ms? */
  isShown: (text: string, patience: number) => Promise<boolean>,
): WindowReplay {
  const lane = lanes.inForce
  /** What the person had, to be given back. */
  let before: Readonly<{ policy: string; memory: PhonesMemory; balances: Balances }> | undefined
  /** Was a card opened last, whose program has not started yet? */
  let isCard = false
  const place = async (named: string): Promise<void> => {
    lanes.alone(named)
    const chosen = await chooseLaw(named)
    if (!chosen.ok) throw new Error(chosen.problem.en)
  }
  /** Everything is as if nobody had used the phones, however often a journey is walked. */
  const begin = async ({ policy: named, people }: Scenario): Promise<void> => {
    before ??= {
      policy: policy(),
      memory: lane.phones.memory(),
      balances: new Map(lane.balances),
    }
    isCard = false
    // A second phone would do what this one does.
    lanes.comparison.end()
    lanes.home()
    lane.balances.clear()
    lane.programs.forget()
    await place(named)
    lane.phones.become(firstMemory(lane.law().at))
    lane.phones.hold(holders[0])
    for (const [index, holder] of holders.entries()) become(holder, people[index])
  }
  const become = (holder: string, person: ScenarioPerson | undefined): void => {
    const { id: _id, ...traits } = person ?? {}
    lane.phones.of(holder).traits = Traits.parse(traits)
  }
  /** A card that was let starts its program. */
  const withLaunch = async (trace: TraceStep, step: ScenarioStep): Promise<TraceStep> => {
    if (step.do === 'link.opened') isCard = isCardOpened(lane, step)
    if (!isCard || trace.path.at(-1) !== 'opened') return trace
    isCard = false
    await waitUntil(() => shownProgram(lane) !== undefined, patience)
    const launch = launchIn(lane)
    return launch === undefined ? trace : { ...trace, launch }
  }
  const take = async (scenario: Scenario, step: ScenarioStep): Promise<Taken | undefined> => {
    const newest = log()[0]?.number ?? 0
    const isResting = isAtRest(lane)
    const inHand = openOn(lane)
    if (step.do === 'law.changed') {
      await place(step.policy)
      if (isResting) return { trace: { do: step.do, path: ['none'], rulings: [] } }
    } else {
      const holder = holderOf(scenario, step, lane)
      lane.phones.hold(holder)
      // There are more people than phones: whoever is named has one of them.
      const person = personIn(scenario, step)
      if (person !== undefined) become(holder, person)
      if (!(await doStep(lane, step))) return undefined
      if (onlyOnScreen.has(step.do)) return { trace: { do: step.do, path: ['none'], rulings: [] } }
      if (isAtCounter(step)) return { trace: traceIn([], step) }
    }
    /** Another phone's page is ruled again too, and is none of this journey's. */
    const isOfOpen = (attempt: string): boolean =>
      inHand.includes(lane.attempts.find(attempt)?.of ?? '')
    const fresh = (): readonly LogEntry[] =>
      log()
        .filter((entry) => entry.number > newest && entry.lane === undefined && isOf(entry, step))
        .filter(({ attempt }) => step.do !== 'law.changed' || isOfOpen(attempt))
        .toReversed()
    if (!(await waitUntil(() => fresh().length > 0, patience))) return undefined
    await waitUntil(() => lane.phones.held().page?.status !== 'loading', patience)
    const entries = fresh()
    const trace = await withLaunch(traceIn(entries, step), step)
    // A page may have asked for more since.
    const live = trace.quotes ? undefined : lane.attempts.find(entries[0]?.attempt ?? '')
    return { trace, ...(live === undefined ? {} : { live }) }
  }
  const onScreen = (step: ScenarioStep): Promise<readonly Problem[]> =>
    compareOnPhone(step, (text) =>
      isShown(text, step.do === 'screen.awaited' && text === step.shows ? longWait : patience),
    )
  const walk = async (scenario: Scenario, step: ScenarioStep): Promise<StepResult> => {
    const taken = await take(scenario, step)
    const live = taken?.live
    const address = live?.attempt.hops().at(-1)
    const result: StepResult = {
      step,
      trace: taken?.trace ?? { do: step.do, path: [], rulings: [] },
      answers: [],
      ruling: live?.ruling(),
      // The attempt may have gone on by itself: a page that another app takes the place of is left.
      state: live === undefined ? 'none' : (taken?.trace.path.at(-1) ?? live.state()),
      ...(address === undefined ? {} : { address }),
      problems: [],
    }
    return taken === undefined
      ? { ...result, problems: [refusedAs(outOfReach)] }
      : { ...result, problems: [...compare(step.expect, result), ...(await onScreen(step))] }
  }
  return {
    play: async (scenario, isStopped) => {
      await begin(scenario)
      const steps: StepResult[] = []
      const pictures: string[] = []
      for (const step of scenario.steps) {
        if (isStopped()) break
        const result = await walk(scenario, step)
        steps.push(result)
        pictures.push(await pictureOf())
        if (result.trace.path.length === 0) break
      }
      const passed =
        steps.length === scenario.steps.length &&
        steps.every(({ problems }) => problems.length === 0)
      return { result: { name: scenario.name, passed, steps }, pictures }
    },
    giveBack: () => {
      if (before === undefined) return
      const own = before
      before = undefined
      lanes.alone(undefined)
      lanes.home()
      lane.programs.endForgetting()
      lane.balances.clear()
      for (const [whose, left] of own.balances) lane.balances.set(whose, left)
      lane.phones.become(own.memory)
      void chooseLaw(own.policy)
    },
  }
}

function personIn({ people }: Scenario, step: ScenarioStep): ScenarioPerson | undefined {
  return 'person' in step ? people.find(({ id }) => id === step.person) : undefined
}

/** The attempts of what is open on the phone in hand. */
function openOn({ phones }: Lane): readonly string[] {
  const { page, sheet } = phones.held()
  return [page?.live, sheet?.live].flatMap((live) => (live === undefined ? [] : [live.id]))
}

/** Nothing is open that another law could rule again. */
function isAtRest({ phones }: Lane): boolean {
  const { page, sheet } = phones.held()
  const live = page?.live ?? sheet?.live
  return live === undefined || live.attempt.isOver()
}

/** The person that a step names; who is sent something opens it, and whoever acted last goes on. */
function holderOf({ people }: Scenario, step: ScenarioStep, lane: Lane): string {
  const named = 'person' in step ? step.person : undefined
  const isReceived = step.do === 'link.opened' && opensReceived(step)
  if (named !== undefined) {
    const index = people.findIndex(({ id }) => id === named)
    return holders[Math.min(index, holders.length - 1)] ?? holders[0]
  }
  // Whoever is no person of the scenario's holds the other phone.
  if (isReceived && people.length === 0) return holders[1]
  const begins =
    ['link.opened', 'link.shared', 'checkout.opened'].includes(step.do) ||
    (people.length > 0 && onlyOnScreen.has(step.do))
  return begins ? holders[0] : lane.phones.held().person
}

/** Did it open the card that came last? */
function isCardOpened({ phones, attempts }: Lane, step: ScenarioStep): boolean {
  const isJump = attempts.newest()?.attempt.request.action === 'jump-mini-program'
  const chats = phones.chatsOf(phones.held().person)
  const isChat =
    step.do === 'link.opened' &&
    chats.some(({ host, surface }) => host === step.host && surface === step.surface)
  return isJump && isChat && step.do === 'link.opened' && opensReceived(step)
}

/** How the program in front was started, as a trace has it. */
function launchIn(lane: Lane): Launch | undefined {
  const running = shownProgram(lane)
  if (running === undefined) return undefined
  const { scene, shareTicket } = running.launch
  return {
    ...pageOf(running.named),
    scene,
    ...(shareTicket === undefined ? {} : { shareTicket }),
  }
}

function isOf({ event }: LogEntry, step: ScenarioStep): boolean {
  return event === (step.do === 'checkout.opened' ? 'payment.quoted' : step.do)
}

/** What the log has of a step: one entry, or one for each method that a checkout asked about. */
function traceIn(entries: readonly LogEntry[], step: ScenarioStep): TraceStep {
  const [first] = entries
  if (step.do !== 'checkout.opened')
    return { do: step.do, path: first?.path ?? [], rulings: first?.rulings ?? [] }
  return {
    do: step.do,
    path: ['quoted'],
    rulings: [],
    quotes: entries.map(({ target, verdict, presentation, rule }) => ({
      method: target.split(' ')[0] ?? '',
      verdict,
      presentation,
      rule,
    })),
  }
}
