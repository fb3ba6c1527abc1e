import { isDeepStrictEqual } from 'node:util'
import { Request } from '../../../policies/engine/model.ts'
import type { TraceStep } from '../../../policies/engine/replay.ts'
import type { Cells, OutlineStep } from '../../../policies/engine/scenarioOutline.ts'
import type { LogEntry } from '../../ipc/host.ts'
import type { Live } from '../attempts.ts'

/** What was done, what it led to, and how long after the step before, in ms; without a trace where nobody asked it. */
export type RecordedStep = Readonly<{ step: OutlineStep; trace?: TraceStep; after: number }>

/** What a person is, whose phone asks. */
const traits = ['version', 'choice', 'age', 'rollout'] as const
const circumstances = [
  'platform',
  'installed',
  'linked',
  'declared',
  'goods',
  'noticed',
  'opening',
  'dynamic',
  'entitlement',
  'separate',
  'beside',
  'prominence',
  'priced',
  'volume',
] as const
const ofLinks = [
  'url',
  'target',
  'form',
  'flags',
  'action',
  'trigger',
  'frame',
  'strikes',
  ...circumstances,
] as const

/** What a request says that one would not be taken to say by itself. */
function saidOf(request: Request, keys: readonly (keyof Request)[]): Cells {
  const { at, host, surface } = request
  const plain = Request.parse({ at, host, surface })
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = request[key]
      return value === undefined || isDeepStrictEqual(value, plain[key]) ? [] : [[key, value]]
    }),
  )
}

export function traitsIn(request: Request): Cells {
  return saidOf(request, traits)
}

/** A tap on a link, or whatever else was asked in its place. */
export function openedStep(request: Request): OutlineStep {
  const { host, surface } = request
  return { do: 'link.opened', values: { host, surface, ...saidOf(request, ofLinks) } }
}

/** `from` is the app that shares, `url` what its card leads to, or the page where it starts its mini-program. */
export type SharedCard = Readonly<{ from: string; url: string; page?: string; ticket?: boolean }>

export function sharedStep(
  request: Request,
  { from, url, page = '', ticket = false }: SharedCard,
): OutlineStep {
  const { host, surface, target } = request
  const what: Cells =
    target === undefined
      ? { url: request.url ?? url }
      : { target, ...(page === '' ? {} : { page }), ...(ticket ? { ticket } : {}) }
  return {
    do: 'link.shared',
    values: { from, host, to: surface, ...what, ...saidOf(request, ['form']) },
  }
}

/** The checkout that a method is asked about, or asked for, at. */
export function checkoutStep(request: Request): OutlineStep {
  const { host, surface, merchant } = request
  return {
    do: 'checkout.opened',
    values: {
      host,
      ...(surface === 'checkout' ? {} : { surface }),
      ...(merchant === undefined || merchant === host ? {} : { merchant }),
      ...saidOf(request, circumstances),
    },
  }
}

/** What a step led to; a step that ruled nothing anew led to a state alone. */
export function ledTo({ rulings }: Pick<LogEntry, 'rulings'>, live: Live): Cells {
  const state = live.state()
  if (rulings.length === 0) return { state }
  const { verdict, presentation, rule } = live.ruling()
  const address = live.attempt.hops().at(-1)
  return {
    verdict,
    presentation,
    rule,
    state,
    ...(rulings.length > 1 && address !== undefined ? { address } : {}),
  }
}

/** An entry of the journal as a step of a trace. */
export function traceIn(deed: string, { path, rulings }: LogEntry): TraceStep {
  return {
    do: deed,
    path,
    rulings: rulings.map(({ verdict, presentation, rule }) => ({ verdict, presentation, rule })),
  }
}

type Quote = NonNullable<TraceStep['quotes']>[number]

/** How one method was ruled that a checkout asked about. */
export function quoteIn({ verdict, presentation, rule }: LogEntry, live: Live): Quote {
  return { method: live.attempt.request.method ?? '', verdict, presentation, rule }
}

export function quotedTrace(quotes: readonly Quote[]): TraceStep {
  return { do: 'checkout.opened', path: ['quoted'], rulings: [], quotes }
}

/** The methods that a checkout showed. */
export function offeredIn(quotes: readonly Quote[]): readonly string[] {
  return quotes.filter(({ verdict }) => verdict !== 'block').map(({ method }) => method)
}
