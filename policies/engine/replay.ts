import type { Action } from './attributes.ts'
import { openLinkAttempt, openPaymentAttempt, type Attempt, type AttemptEvent } from './attempt.ts'
import { quote, type Quote } from './checkout.ts'
import type { Law } from './law.ts'
import { factsOf } from './facts.ts'
import type { Request, RequestInput, Ruling } from './model.ts'
import type { Expectation, Scenario, ScenarioPerson, ScenarioStep } from './scenario.ts'
import type { Resolve } from './site.ts'
import { feeText, noticeText } from './outcome.ts'
import { StepRefused } from './stepRefused.ts'
import { noticeKey } from './world.ts'

type Ruled = Readonly<Pick<Ruling, 'verdict' | 'presentation' | 'rule'>>

/** One step of a trace: what headless and window runs must agree on. */
export type TraceStep = Readonly<{
  do: string
  path: readonly string[]
  rulings: readonly Ruled[]
  /** At a checkout: each method's verdict, in order. */
  quotes?: readonly (Ruled & Readonly<{ method: string }>)[]
}>

/** What was asked and how it was ruled; `address` is where the link led when it was. */
export type Answer = Readonly<{ request: Request; ruling: Ruling; address?: string }>

/** One sentence about what went wrong; the expectation that was not met, or why the step could not be taken. */
export type Problem = Readonly<{
  text: string
  unmet?: Unmet
  refused?: Readonly<Pick<StepRefused, 'refusal' | 'named'>>
}>
/** Texts; a list is joined by commas, and nothing is an empty text. */
export type Unmet = Readonly<{ key: keyof Expectation; expected: string; got: string }>

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
}>
export type ReplayResult = Readonly<{ name: string; passed: boolean; steps: readonly StepResult[] }>

/** What leads out without an address: the phone or the person is asked. */
export const askingActions: ReadonlySet<Action> = new Set([
  'scan',
  'call',
  'contact',
  'save-image',
  'open-location',
  'choose-address',
  'give-phone-number',
])

export type ReplayWorld = Readonly<{
  /** Finds a law by policy argument; throws a sentence when there is none. */
  lawOf: (policy: string) => Law
  resolve: Resolve
}>

type Running = {
  law: Law
  attempt?: Attempt
  shared?: string
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
  const running: Running = { law: world.lawOf(policy) }
  return (step) => attemptStep(step, people, running, world)
}

function attemptStep(
  step: ScenarioStep,
  people: readonly ScenarioPerson[],
  running: Running,
  world: ReplayWorld,
): StepResult {
  try {
    const trace = take(step, people, running, world)
    const ruling = running.attempt?.ruling()
    const state = running.attempt?.state() ?? 'none'
    const address = running.attempt?.hops().at(-1)
    const answers = trace.path[0] === 'none' ? [] : answersOf(running)
    const result = { step, trace, answers, ruling, state, ...given({ address }), problems: [] }
    return { ...result, problems: compare(step.expect, result) }
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

/** What kept a step from being taken, as a problem of it. */
export function refusedAs(error: Error): Problem {
  if (!(error instanceof StepRefused)) return { text: error.message }
  const { message, refusal, named } = error
  return { text: message, refused: { refusal, named } }
}

function take(
  step: ScenarioStep,
  people: readonly ScenarioPerson[],
  running: Running,
  world: ReplayWorld,
): TraceStep {
  switch (step.do) {
    case 'link.opened': {
      const {
        do: _do,
        expect: _expect,
        target,
        action = 'open-link',
        url = target === undefined && !askingActions.has(action) ? running.shared : undefined,
        host,
        surface,
        person,
        ...rest
      } = step
      if (url === undefined && target === undefined && !askingActions.has(action))
        throw new StepRefused(
          'nothing-shared',
          'link.opened has no url, and nothing was shared before it',
        )
      if (
        target !== undefined &&
        target !== 'unknown' &&
        !running.law.policy.world.systems.has(target)
      )
        throw new StepRefused(
          'unknown-target',
          `link.opened leads to "${target}", which is not in the registry`,
          target,
        )
      running.attempt = openLinkAttempt(
        running.law,
        { host, surface, action, ...given({ url, target, ...rest }), ...traits(people, person) },
        world.resolve,
      )
      return sent(step.do, running.attempt, { type: 'link.opened' })
    }
    case 'link.shared': {
      running.attempt = openLinkAttempt(
        running.law,
        {
          host: step.host,
          surface: step.to,
          action: 'share',
          url: step.url,
          ...given({ form: step.form }),
          ...traits(people, step.person),
        },
        world.resolve,
      )
      const trace = sent(step.do, running.attempt, { type: 'link.shared' })
      if (running.attempt.state() === 'opened') running.shared = step.url
      else delete running.shared
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
      if (running.attempt === undefined || running.attempt.isOver())
        return { do: step.do, path: ['none'], rulings: [] }
      running.attempt = ruleAgain(running.attempt, running.law, world.resolve)
      return traceOf(step.do, running.attempt)
    }
    case 'choice.made':
      return sent(step.do, open(running), { type: step.do, choice: step.choice })
    default:
      return sent(step.do, open(running), { type: step.do })
  }
}

/** What the newest step was ruled: of what is open, or of each method where a checkout was opened. */
function answersOf({ attempt, quotes = [] }: Running): readonly Answer[] {
  if (attempt === undefined) return quotes.flatMap((each) => newestAnswers(each.attempt))
  return newestAnswers(attempt)
}

function newestAnswers(attempt: Attempt): readonly Answer[] {
  const { request, steps } = attempt
  const { rulings } = steps.at(-1) ?? { rulings: [] }
  const hops = attempt.hops()
  return rulings.map((ruling, index) => {
    const address = hops.at(index - rulings.length)
    return { request, ruling, ...given({ address }) }
  })
}

function open(running: Running): Attempt {
  if (running.attempt === undefined)
    throw new StepRefused('nothing-open', 'nothing is open that this step could answer')
  return running.attempt
}

/** What is open under another law: the address it stands at, asked anew; a notice confirmed before stays confirmed. */
export function ruleAgain(attempt: Attempt, law: Law, resolve: Resolve): Attempt {
  const { at: _at, url, ...request } = attempt.request
  if (request.action === 'pay') {
    const again = openPaymentAttempt(law, request)
    again.send({ type: 'payment.requested' })
    return again
  }
  const here = attempt.hops().at(-1) ?? url
  const facts = factsOf({ ...attempt.request, ...given({ url: here }) }, law.policy.world)
  const noticed =
    request.noticed ||
    (facts !== undefined && attempt.confirmed().includes(noticeKey(facts.target, facts.address)))
  const again = openLinkAttempt(law, { ...request, ...given({ url: here }), noticed }, resolve)
  again.send({ type: 'link.opened' })
  return again
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

/** What a step led to beside what it must have led to: one problem for each difference. */
export function compare(
  wanted: Expectation | undefined,
  { trace, ruling, state, address }: StepResult,
): readonly Problem[] {
  if (wanted === undefined) return []
  const shown = (trace.quotes ?? [])
    .filter(({ verdict }) => verdict !== 'block')
    .map(({ method }) => method)
  const got: Readonly<Record<keyof Expectation, string | undefined>> = {
    verdict: ruling?.verdict,
    presentation: ruling?.presentation,
    rule: ruling?.rule,
    reason: ruling?.reason,
    state,
    address,
    offered: shown.join(', '),
    notice: ruling && (ruling.notice === undefined ? 'none' : noticeText(ruling.notice)),
    fee: ruling && (ruling.fee === undefined ? 'none' : feeText(ruling.fee)),
  }
  return (Object.keys(wanted) as (keyof Expectation)[]).flatMap((key) => {
    const value = wanted[key]
    if (value === undefined) return []
    const expected = typeof value === 'string' ? value : value.join(', ')
    const came = got[key] ?? ''
    if (expected === came) return []
    const text = `${key}: expected ${expected || 'nothing'}, got ${came || 'nothing'}`
    return [{ text, unmet: { key, expected, got: came } }]
  })
}
