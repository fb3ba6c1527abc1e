import { answersOf, type Answer } from './answers.ts'
import { openLinkAttempt, openPaymentAttempt, type Attempt, type AttemptEvent } from './attempt.ts'
import { quote, type Quote } from './checkout.ts'
import { compare, compareScreen, refusedAs, type Problem } from './expectations.ts'
import type { Law } from './law.ts'
import type { RequestInput, Ruling } from './model.ts'
import type { Launch } from './programLaunch.ts'
import { ruleAgain } from './ruleAgain.ts'
import type { Scenario, ScenarioPerson, ScenarioStep } from './scenario.ts'
import { askedByShare, copiedBy, isReceived, passedBy, received, type Passed } from './sharing.ts'
import type { Resolve } from './site.ts'
import { StepRefused } from './stepRefused.ts'

type Ruled = Readonly<Pick<Ruling, 'verdict' | 'presentation' | 'rule'>>

/** One step of a trace: what headless and window runs must agree on. */
export type TraceStep = Readonly<{
  do: string
  path: readonly string[]
  rulings: readonly Ruled[]
  /** At a checkout: each method's verdict, in order. */
  quotes?: readonly (Ruled & Readonly<{ method: string }>)[]
  /** A card that was shared started its mini-program so. */
  launch?: Launch
}>

export type StepResult = Readonly<{
  step: ScenarioStep
  trace: TraceStep
  /** What was ruled in this step: one a hop, and at a checkout one a method. */
  answers: readonly Answer[]
  ruling: Ruling | undefined
  state: string
  /** Where the chain of hops ended, where there is one. */
  address?: string
  /** Why the step fails; empty when it passes. */
  problems: readonly Problem[]
  /** What it must show and the phone alone can tell. */
  onlyOnPhone?: readonly string[]
}>
export type ReplayResult = Readonly<{ name: string; passed: boolean; steps: readonly StepResult[] }>

export type ReplayWorld = Readonly<{
  /** Finds a law by policy argument; throws a sentence when there is none. */
  lawOf: (policy: string) => Law
  resolve: Resolve
}>

type Running = {
  law: Law
  attempt?: Attempt
  passed: Passed
  /** How the card that is opened starts its mini-program, once it may. */
  launch?: Launch | undefined
  /** What was shared, or let start its mini-program: no page of it is open. */
  left?: Attempt
  checkout?: Omit<RequestInput, 'at'>
  quotes?: readonly Quote[]
}

/** Replays a scenario without an app, a clock or an effect. A step that the machine does not take ends it. */
export function replay(scenario: Scenario, world: ReplayWorld): ReplayResult {
  const walk = startWalk(scenario.people, scenario.policy, world)
  const steps: StepResult[] = []
  for (const step of scenario.steps) {
    const result = walk(step)
    steps.push(result)
    if (result.trace.path.length === 0 && result.problems.length > 0) break
  }
  const passed =
    steps.length === scenario.steps.length && steps.every(({ problems }) => problems.length === 0)
  return { name: scenario.name, passed, steps }
}

/** Walks step by step, each from where the one before it led; a step that nothing takes has an empty path. */
export function startWalk(
  people: readonly ScenarioPerson[],
  policy: string,
  world: ReplayWorld,
): (step: ScenarioStep) => StepResult {
  const running: Running = { law: world.lawOf(policy), passed: {} }
  return (step) => attemptStep(step, people, running, world)
}

function attemptStep(
  step: ScenarioStep,
  people: readonly ScenarioPerson[],
  running: Running,
  world: ReplayWorld,
): StepResult {
  try {
    const trace = launched(take(step, people, running, world), running)
    const ruling = running.attempt?.ruling()
    const state = running.attempt?.state() ?? 'none'
    const address = running.attempt?.hops().at(-1)
    const answers = trace.path[0] === 'none' ? [] : answersOf(running)
    const result = { step, trace, answers, ruling, state, ...given({ address }), problems: [] }
    const { problems, onlyOnPhone } = compareScreen({
      ...result,
      host: running.attempt?.request.host,
    })
    return {
      ...result,
      problems: [...compare(step.expect, result), ...problems],
      ...(onlyOnPhone.length === 0 ? {} : { onlyOnPhone }),
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return {
      step,
      trace: { do: step.do, path: [], rulings: [] },
      answers: [],
      ruling: undefined,
      state: running.attempt?.state() ?? 'none',
      problems: [refusedAs(error)],
    }
  }
}

/** What was let start its mini-program is left behind it, and no law rules it again. */
function launched(trace: TraceStep, running: Running): TraceStep {
  const { launch } = running
  if (launch === undefined || running.attempt?.state() !== 'opened') return trace
  running.launch = undefined
  running.left = running.attempt
  return { ...trace, launch }
}

function take(
  step: ScenarioStep,
  people: readonly ScenarioPerson[],
  running: Running,
  world: ReplayWorld,
): TraceStep {
  switch (step.do) {
    case 'link.opened':
      return openLink(step, people, running, world)
    case 'link.shared': {
      refuseUnknown(step, running)
      running.attempt = openLinkAttempt(
        running.law,
        { ...askedByShare(step), ...traits(people, step.person) },
        world.resolve,
      )
      const trace = sent(step.do, running.attempt, { type: 'link.shared' })
      running.passed = passedBy(step, running.attempt.state() === 'opened', running.passed)
      // Nothing is open that another law could rule again.
      running.left = running.attempt
      return trace
    }
    case 'checkout.opened': {
      const { do: _do, expect: _expect, host, surface, person, ...rest } = step
      const checkout = { host, surface, ...given(rest), ...traits(people, person) }
      running.checkout = checkout
      delete running.attempt
      running.quotes = quote(running.law, checkout)
      return quoteTrace(step.do, running.quotes)
    }
    case 'payment.requested': {
      if (running.checkout === undefined)
        throw new StepRefused('no-checkout', 'payment.requested needs a checkout.opened before it')
      running.attempt = openPaymentAttempt(running.law, {
        ...running.checkout,
        method: step.method,
      })
      return sent(step.do, running.attempt, { type: 'payment.requested' })
    }
    case 'law.changed': {
      running.law = world.lawOf(step.policy)
      if (
        running.attempt === undefined ||
        running.attempt.isOver() ||
        running.attempt === running.left
      )
        return { do: step.do, path: ['none'], rulings: [] }
      running.attempt = ruleAgain(running.attempt, running.law, world.resolve)
      return traceOf(step.do, running.attempt)
    }
    case 'text.typed':
    case 'screen.awaited':
      // Nothing is asked, and the phone alone knows what stands there.
      return { do: step.do, path: ['none'], rulings: [] }
    case 'choice.made':
      return sent(step.do, open(running), { type: step.do, choice: step.choice })
    default:
      return sent(step.do, open(running), { type: step.do })
  }
}

function refuseUnknown(
  { do: deed, target }: Readonly<{ do: string; target?: string | undefined }>,
  { law }: Running,
): void {
  if (target !== undefined && target !== 'unknown' && !law.policy.world.systems.has(target))
    throw new StepRefused(
      'unknown-target',
      `${deed} leads to "${target}", which is not in the registry`,
      target,
    )
}

function openLink(
  step: ScenarioStep & { do: 'link.opened' },
  people: readonly ScenarioPerson[],
  running: Running,
  world: ReplayWorld,
): TraceStep {
  const {
    do: _do,
    expect: _expect,
    url,
    target,
    action,
    form,
    host,
    surface,
    person,
    ...rest
  } = step
  const isOfOther = isReceived(step, running.passed)
  const { asked, launch } = isOfOther
    ? received(step, running.passed)
    : { asked: { url, target, action, form }, launch: undefined }
  refuseUnknown(step, running)
  running.attempt = openLinkAttempt(
    running.law,
    { host, surface, ...given({ ...asked, ...rest }), ...traits(people, person) },
    world.resolve,
  )
  const trace = sent(step.do, running.attempt, { type: 'link.opened' })
  if (isOfOther)
    running.passed = copiedBy(step, running.attempt.state() === 'opened', running.passed)
  running.launch = launch
  return trace
}

function open(running: Running): Attempt {
  if (running.attempt === undefined)
    throw new StepRefused('nothing-open', 'nothing is open that this step could answer')
  return running.attempt
}

function sent(name: string, attempt: Attempt, event: AttemptEvent): TraceStep {
  attempt.send(event)
  return traceOf(name, attempt)
}

/** The newest step of an attempt as a trace step. */
export function traceOf(name: string, attempt: Attempt): TraceStep {
  const step = attempt.steps.at(-1)
  return { do: name, path: step?.path ?? [], rulings: (step?.rulings ?? []).map(ruled) }
}

/** A checkout's quotes as a trace step. */
function quoteTrace(name: string, quotes: readonly Quote[]): TraceStep {
  return {
    do: name,
    path: ['quoted'],
    rulings: [],
    quotes: quotes.flatMap(({ method, attempt }) => {
      const ruling = attempt.ruling()
      return ruling ? [{ method, ...ruled(ruling) }] : []
    }),
  }
}

function ruled({ verdict, presentation, rule }: Ruling): Ruled {
  return { verdict, presentation, rule }
}

function traits(
  people: readonly ScenarioPerson[],
  person: string | undefined,
): Partial<RequestInput> {
  const found = person === undefined ? people[0] : people.find(({ id }) => id === person)
  if (person !== undefined && found === undefined)
    throw new StepRefused('unknown-person', `there is no person "${person}" among people`, person)
  if (found === undefined) return {}
  const { id: _id, ...rest } = found
  return given(rest)
}

/** Drops what is undefined, so that defaults apply. */
function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
