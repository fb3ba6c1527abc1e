import type { Launch, PageWindow, Surroundings } from '../messages.ts'

export type NavigationKind = 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab' | 'navigateBack'

/** A page of the stack, as the API sees it. */
export type OpenPage = Readonly<{
  path: string
  query: Readonly<Record<string, string>>
  window: PageWindow
  /** The program's own page object: `this` in its life cycles. */
  caller: Record<string, unknown>
}>

/** Thrown by what serves an API; `reason` follows `api:fail `. */
export class ApiFailure extends Error {
  readonly reason: string
  readonly extra: Readonly<Record<string, unknown>>
  constructor(reason: string, extra: Readonly<Record<string, unknown>> = {}) {
    super(reason)
    this.reason = reason
    this.extra = extra
  }
}

/** What the rest of the Worker gives the API. Nothing here decides what a program may do. */
export type ApiContext = Readonly<{
  dialect: 'wechat' | 'alipay'
  appId: string
  pages: readonly string[]
  /** app.json's tabs, by path. */
  tabs: readonly string[]
  surroundings: () => Surroundings
  launch: () => Launch
  /** The system that runs this: wechat, alipay, or an app on the phone. */
  host: string
  /** Sends a call to the view, which serves it or hands it to main. Rejects with ApiFailure. */
  call: (api: string, input: Readonly<Record<string, unknown>>) => Promise<unknown>
  /** Moves between pages; resolves once the page stands, with an `eventChannel` where one was opened. Rejects with ApiFailure. */
  navigate: (
    kind: NavigationKind,
    input: Readonly<{
      url?: string
      delta?: number
      events?: Record<string, (data: unknown) => void>
    }>,
  ) => Promise<Readonly<Record<string, unknown>>>
  stack: () => readonly OpenPage[]
  /** Stored values as JSON; writes go through to main by themselves. */
  storage: Readonly<{
    get: (key: string) => string | undefined
    set: (key: string, json: string) => void
    remove: (key: string) => void
    clear: () => void
    keys: () => readonly string[]
    /** Bytes. */
    size: () => number
  }>
  /** Selector and intersection queries of a component, or of the page in front where none is given. */
  selectorQuery: (component?: unknown) => unknown
  intersectionObserver: (component: unknown, options: unknown) => unknown
  mediaQueryObserver: (component: unknown) => unknown
  /** Runs once at most for each name: the console panel says that it is not simulated. */
  missing: (api: string) => void
  /** An exception in a program's callback. */
  fault: (where: string, error: unknown) => void
  /** Whether a person's touch is being handled right now. */
  isTapped: () => boolean
  /** Bindings of onXxx / offXxx: what main or the view tells arrives here by event name. */
  listen: (event: string, listener: (value: unknown) => void) => void
  unlisten: (event: string, listener?: (value: unknown) => void) => void
}>
