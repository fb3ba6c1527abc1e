import type { ProgramConfig } from '../compiled.ts'
import type { Launch, LogicMessage, Surroundings } from '../messages.ts'
import { ApiFailure, type ApiContext } from './apiContext.ts'
import type { Asking } from './asking.ts'
import { shown } from './console.ts'
import { callerPrototype } from './easel.ts'
import type { Outbox } from './outbox.ts'
import { withDeepQueries } from './deepQueries.ts'
import { tabsOf } from './pageStack.ts'
import type { Program } from './program.ts'
import { makeStorage } from './storage.ts'

type Listener = (value: unknown) => void
type Queries = {
  createSelectorQuery: () => unknown
  createIntersectionObserver: (options: unknown) => unknown
  createMediaQueryObserver: () => unknown
}

/** The API's view of a running program, and what reaches its listeners. */
export type Context = ApiContext & Readonly<{ tell: (event: string, value: unknown) => void }>

export function makeContext(
  config: ProgramConfig,
  host: string,
  surroundings: () => Surroundings,
  launch: Launch,
  stored: Readonly<Record<string, string>>,
  program: () => Program,
  outbox: Outbox,
  asking: Asking,
  isTapped: () => boolean,
): Context {
  const listeners = new Map<string, Listener[]>()
  const missed = new Set<string>()
  const call = (api: string, input: Readonly<Record<string, unknown>>): Promise<unknown> =>
    asking.ask((number) => outbox.post({ type: 'call', call: number, api, input: copied(input) }))
  const fault = (where: string, error: unknown): void => postFault(outbox.post, where, error)
  const queriesOf = (component: unknown): Queries => {
    const caller = component ?? program().stack.top()?.caller
    if (caller === undefined) throw new ApiFailure('no page is shown')
    const isPage = component === undefined
    return (config.dialect === 'alipay' && isPage ? withDeepQueries(caller) : caller) as Queries
  }
  return {
    dialect: config.dialect,
    appId: config.appId,
    pages: config.pages,
    tabs: tabsOf(config),
    surroundings,
    launch: () => launch,
    host,
    call,
    navigate: async (kind, input) => program().stack.navigate(kind, input),
    stack: () => program().stack.pages(),
    storage: makeStorage(stored, (api, input) => {
      call(api, input).catch((error: unknown) => fault(api, error))
    }),
    selectorQuery: (component) => {
      // A component may ask before its page stands: its query is told by `in` whose nodes it means.
      if ((component ?? program().stack.top()) === undefined) return unboundQuery()
      return queriesOf(component).createSelectorQuery()
    },
    intersectionObserver: (component, options) =>
      queriesOf(component).createIntersectionObserver(options),
    mediaQueryObserver: (component) => queriesOf(component).createMediaQueryObserver(),
    missing: (api) => {
      if (missed.has(api)) return
      missed.add(api)
      outbox.post({ type: 'missing', api })
    },
    fault,
    isTapped,
    listen: (event, listener) => listeners.set(event, [...(listeners.get(event) ?? []), listener]),
    unlisten: (event, listener) => {
      const kept = (listeners.get(event) ?? []).filter(
        (each) => listener !== undefined && each !== listener,
      )
      listeners.set(event, kept)
    },
    tell: (event, value) => {
      for (const listener of listeners.get(event) ?? [])
        try {
          listener(value)
        } catch (error) {
          fault(event, error)
        }
    },
  }
}

function unboundQuery(): unknown {
  return (callerPrototype as Queries).createSelectorQuery.call({})
}

export function postFault(
  post: (message: LogicMessage) => void,
  where: string,
  error: unknown,
): void {
  const text = error instanceof ApiFailure ? error.reason : textOf(error)
  post({ type: 'fault', where, text: text.slice(0, 8_192) })
}

function textOf(error: unknown): string {
  if (error instanceof Error) return error.stack ?? error.message
  const { errMsg, errorMessage, message } = (error ?? {}) as Readonly<Record<string, unknown>>
  const said = errMsg ?? errorMessage ?? message
  return typeof said === 'string' ? said : shown(error)
}

/** Only what is JSON crosses; functions and cycles stay behind. */
function copied(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(JSON.stringify(input)) as Readonly<Record<string, unknown>>
  } catch {
    throw new ApiFailure('the arguments cannot be converted to JSON')
  }
}
