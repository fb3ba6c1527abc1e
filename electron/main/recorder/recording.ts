import type { Launch } from '../../../policies/engine/programLaunch.ts'
import type { TraceStep } from '../../../policies/engine/replay.ts'
import type { Cells, OutlineStep } from '../../../policies/engine/scenarioOutline.ts'
import type { LogEntry } from '../../ipc/host.ts'
import type { Live } from '../attempts.ts'
import { makeParticipants } from './participants.ts'
import { alsoShowing, isSameField, type Purpose } from './onScreen.ts'
import { makePassedOn, startedBy } from './passed.ts'
import {
  checkoutStep,
  ledTo,
  offeredIn,
  openedStep,
  quotedTrace,
  quoteIn,
  sharedStep,
  traceIn,
  traitsIn,
  type RecordedStep,
} from './recordedStep.ts'
import type { Watched } from './watched.ts'

/** The steps that a person takes, from what is recorded of every attempt under the law in force. */
export type Recording = Readonly<{
  /** An entry of the journal. */
  heard: (entry: LogEntry, live: Live) => void
  /** Does what the window asks; what becomes of it meanwhile is the work of that call. */
  during: <T>(call: string, isPassing: boolean, act: () => T) => T
  /** A text that the screen must show after the newest step, or that is waited for behind it. */
  picked: (purpose: Purpose, text: string) => void
  /** What a person wrote into a field; nothing where that is not to be kept. */
  typed: (field: Cells | undefined) => void
  steps: () => readonly RecordedStep[]
  people: () => readonly Cells[]
  /** So many answers belong to nothing that was recorded. */
  leftOut: () => number
}>

/** Calls by which a person leaves a page; with any other it goes by itself. */
const leaving: ReadonlySet<string> = new Set([
  'page.close',
  'page.back',
  'phone.show',
  'attempt.answer',
])
/** What happens to a page without anybody’s asking. */
const silent: ReadonlySet<string> = new Set([
  'resource.requested',
  'page.crashed',
  'page.unanswered',
  'page.missing',
])

/** The attempt that a scenario's next step would go on with. */
type Current = { live: Live; page?: object | undefined; isByPage: boolean }
type Checkout = Readonly<{ key: string; quotes: readonly ReturnType<typeof quoteIn>[] }>

export function startRecording(watched: Watched): Recording {
  const steps: RecordedStep[] = []
  const participants = makeParticipants()
  const passedOn = makePassedOn()
  let law = watched.law()
  let call: { name: string; isPassing: boolean; hasAnswered: boolean } | undefined
  let current: Current | undefined
  let checkout: Checkout | undefined
  /** What a page asked by itself and a person may yet answer. */
  let asked: Readonly<{ entry: LogEntry; live: Live; led: Cells }> | undefined
  /** How the card that was tapped starts its mini-program, once it may. */
  let launch: Launch | undefined
  /** The page went by itself; it is told where that matters. */
  let isGone = false
  let isPassing = false
  let leftOut = 0
  let last = watched.now()

  const push = (step: OutlineStep, trace: TraceStep | undefined, expect?: Cells): void => {
    const now = watched.now()
    const after = now - last
    last = now
    isPassing = false
    const full = expect === undefined ? step : { ...step, expect }
    steps.push(trace === undefined ? { step: full, after } : { step: full, trace, after })
  }
  /** What was picked for it stays. */
  const replaceLast = (step: OutlineStep, trace: TraceStep): void => {
    const { after = 0, step: before } = steps.pop() ?? {}
    const shows = before?.expect?.['shows']
    const kept = shows === undefined ? step : { ...step, expect: { ...step.expect, shows } }
    steps.push({ step: kept, trace, after })
  }
  const onScreen = (deed: string, values: Cells): void => {
    const person = participants.named(watched.person(), watched.traits())
    const step = { do: deed, values: person === undefined ? values : { ...values, person } }
    const trace = { do: deed, path: ['none'], rulings: [] }
    // A field that is written on in is one step.
    if (deed === 'text.typed' && isSameField(steps.at(-1)?.step, step)) replaceLast(step, trace)
    else push(step, trace)
  }
  const byPerson = (step: OutlineStep, { attempt }: Live): OutlineStep => {
    const person = participants.named(watched.person(), traitsIn(attempt.request))
    return person === undefined ? step : { ...step, values: { ...step.values, person } }
  }
  const become = (live: Live, isByPage = false): void => {
    current = { live, page: watched.pageOf(live.id), isByPage }
    isGone = false
  }
  const settle = (): void => {
    if (current) current.page ??= watched.pageOf(current.live.id)
  }

  const lawStep = (): OutlineStep => ({ do: 'law.changed', values: { policy: law.label } })
  const lawBecame = (): void => {
    const next = watched.law()
    const isSame = next.policy === law.policy && next.label === law.label && next.at === law.at
    law = next
    if (isSame) return
    if (isGone) push({ do: 'page.left', values: {} }, undefined)
    if (isGone) current = undefined
    isGone = false
    // Of a way along the timeline only where it ends is a step.
    if (isPassing) steps.pop()
    push(lawStep(), { do: 'law.changed', path: ['none'], rulings: [] })
    isPassing = call?.isPassing === true
  }
  const ruledAgain = (entry: LogEntry, live: Live): void => {
    const isOn = live.of !== undefined && (live.of === current?.live.id || isOnPage(live.of))
    lawBecame()
    if (!isOn) return
    const newest = steps.at(-1)
    const isTold =
      newest?.step.do === 'law.changed' && (isPassing || newest.trace?.path[0] === 'none')
    // A page that is loaded again is ruled again, under the same law.
    if (!isTold) push(lawStep(), undefined)
    replaceLast({ ...lawStep(), expect: ledTo(entry, live) }, traceIn('law.changed', entry))
    current = { live, page: current?.page, isByPage: false }
  }
  const isOnPage = (attempt: string): boolean =>
    current?.page !== undefined && watched.pageOf(attempt) === current.page

  const opened = (entry: LogEntry, live: Live, led = ledTo(entry, live)): void => {
    become(live, live.by === 'page')
    const { request } = live.attempt
    const came =
      live.by === 'person' ? passedOn.opened(request, live.state() === 'opened') : undefined
    launch = came?.launch
    pushLed(byPerson(came?.step ?? openedStep(request), live), traceIn('link.opened', entry), led)
  }
  /** With how its mini-program started, where it was let. */
  const pushLed = (step: OutlineStep, trace: TraceStep, led: Cells): void => {
    if (launch === undefined || trace.path.at(-1) !== 'opened') return push(step, trace, led)
    push(step, { ...trace, launch }, { ...led, ...startedBy(launch) })
    launch = undefined
    current = undefined
  }
  /** A redirect goes on where the tap led to, as one chain of hops. */
  const redirected = (entry: LogEntry, live: Live): boolean => {
    const { trigger, frame } = live.attempt.request
    const newest = steps.at(-1)
    if (trigger !== 'redirect' || frame !== 'top' || current?.isByPage !== true) return false
    if (newest?.step.do !== 'link.opened' || newest.trace?.path.at(-1) !== 'opened') return false
    const before = newest.trace
    const trace = {
      ...before,
      path: [...before.path.slice(0, -1), ...entry.path],
      rulings: [...before.rulings, ...traceIn('link.opened', entry).rulings],
    }
    replaceLast({ ...newest.step, expect: ledTo(trace, live) }, trace)
    current.live = live
    return true
  }
  const byPage = (entry: LogEntry, live: Live): void => {
    const { trigger, frame, action, surface } = live.attempt.request
    // An app that is opened with a link asks about it on its own surface; nobody tapped that.
    const isTap = trigger === 'tap' && frame === 'top' && action !== 'load' && surface !== 'app'
    if (isTap) return opened(entry, live)
    if (redirected(entry, live)) return
    if (live.state() !== 'opened') asked = { entry, live, led: ledTo(entry, live) }
  }

  const answered = (entry: LogEntry, live: Live): void => {
    const { event } = entry
    const isLeaving = event === 'page.left'
    const isByItself = !leaving.has(call?.name ?? '') || call?.hasAnswered === true
    if (isLeaving && isByItself) {
      isGone = isMine(live, event)
      return
    }
    if (call) call.hasAnswered = true
    if (!isMine(live, event) && asked?.live.id === live.id)
      opened(asked.entry, asked.live, asked.led)
    if (!isMine(live, event)) {
      if (!isLeaving) leftOut++
      return
    }
    const { attempt } = live
    const answer = attempt.steps.at(-1)?.event
    const values: Cells = answer?.type === 'choice.made' ? { choice: answer.choice } : {}
    pushLed({ do: event, values }, traceIn(event, entry), ledTo(entry, live))
  }
  /** Is this the attempt that a scenario would go on with, or its page after it went on by itself? */
  const isMine = (live: Live, event: string): boolean => {
    if (live.id === current?.live.id) return true
    return event === 'page.left' && current?.live.state() === 'opened' && isOnPage(live.id)
  }

  const quoted = (entry: LogEntry, live: Live): void => {
    const { host, merchant } = live.attempt.request
    // One that was left open asks again by itself once the law is another.
    if (!watched.isInFront(host, merchant)) return
    const step = byPerson(checkoutStep(live.attempt.request), live)
    const key = JSON.stringify(step)
    const isPaying =
      current?.live.attempt.request.action === 'pay' && !current.live.attempt.isOver()
    // A checkout behind the cashier asks again by itself; the payment goes on.
    if (isPaying && checkout?.key === key) return
    const quote = quoteIn(entry, live)
    const isOn = steps.at(-1)?.step.do === 'checkout.opened' && checkout?.key === key
    const isAgain = checkout?.quotes.some(({ method }) => method === quote.method) === true
    const quotes = isOn && !isAgain ? [...(checkout?.quotes ?? []), quote] : [quote]
    checkout = { key, quotes }
    current = undefined
    isGone = false
    const full = { ...step, expect: { offered: offeredIn(quotes) } }
    if (isOn) replaceLast(full, quotedTrace(quotes))
    else push(full, quotedTrace(quotes))
  }
  const requested = (entry: LogEntry, live: Live): void => {
    const { request } = live.attempt
    const step = byPerson(checkoutStep(request), live)
    const key = JSON.stringify(step)
    // A counter or a page's own call pays where no checkout asked what it may show.
    if (checkout?.key !== key) push(step, undefined)
    checkout = { key, quotes: checkout?.key === key ? checkout.quotes : [] }
    become(live)
    push(
      { do: 'payment.requested', values: { method: request.method ?? '' } },
      traceIn('payment.requested', entry),
      ledTo(entry, live),
    )
  }
  const sent = (entry: LogEntry, live: Live): void => {
    const shared = watched.shared()
    if (shared === undefined) {
      leftOut++
      return
    }
    become(live)
    const step = byPerson(sharedStep(live.attempt.request, shared), live)
    passedOn.shared(step, live.state() === 'opened')
    push(step, traceIn('link.shared', entry), ledTo(entry, live))
  }

  const heard = (entry: LogEntry, live: Live): void => {
    settle()
    if (entry.lane === 'b' || silent.has(entry.event)) return
    if (entry.event === 'law.changed') return ruledAgain(entry, live)
    lawBecame()
    switch (entry.event) {
      case 'link.opened':
      case 'page.navigated':
        return entry.by === 'person' ? opened(entry, live) : byPage(entry, live)
      case 'link.shared':
        return sent(entry, live)
      case 'payment.quoted':
        return quoted(entry, live)
      case 'payment.requested':
        return requested(entry, live)
      default:
        return answered(entry, live)
    }
  }
  return {
    heard,
    picked: (purpose, text) => {
      const newest = steps.at(-1)
      if (purpose === 'wait') return onScreen('screen.awaited', { shows: text })
      if (newest !== undefined)
        steps.splice(-1, 1, { ...newest, step: alsoShowing(newest.step, text) })
    },
    typed: (field) => {
      if (field === undefined) leftOut++
      else onScreen('text.typed', field)
    },
    during: (name, isOnTheWay, act) => {
      const outer = call
      call = { name, isPassing: isOnTheWay, hasAnswered: false }
      try {
        return act()
      } finally {
        settle()
        lawBecame()
        if (name === 'law.choose' && !isOnTheWay) isPassing = false
        call = outer
      }
    },
    steps: () => steps,
    people: participants.list,
    leftOut: () => leftOut,
  }
}
