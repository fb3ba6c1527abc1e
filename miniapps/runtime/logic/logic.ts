import type { ProgramConfig } from '../compiled.ts'
import type { LogicMessage, Surroundings, ViewMessage } from '../messages.ts'
import { makeFileStore } from './api/files/fileStore.ts'
import { makeMy } from './api/makeMy.ts'
import { makeWx } from './api/makeWx.ts'
import { makeAsking } from './asking.ts'
import { addCallerMethods } from './callerMethods.ts'
import { closeScope } from './closedScope.ts'
import { makeConsole } from './console.ts'
import { makeContext, postFault, type Context } from './contextOf.ts'
import type { Page } from './domNode.ts'
import { listenerOf, onEaselFaults, triggerEvent } from './easel.ts'
import { EventChannel } from './eventChannel.ts'
import { globalObject } from './globalObject.ts'
import { makeModules } from './modules.ts'
import { makeOutbox } from './outbox.ts'
import { makeProgram, sizeOf, type Program } from './program.ts'
import { shareCard } from './sharing.ts'
import { makeSleep } from './sleep.ts'
import { makeTimers, type Clock } from './timers.ts'
import { wxsChange } from './wxsNodes.ts'

/** The Worker's first script: waits for `start`, loads the program, and runs it. */
const scope = globalThis as unknown as Record<string, unknown> & {
  postMessage: (message: LogicMessage) => void
  importScripts: (...urls: string[]) => void
}
const send = scope.postMessage.bind(globalThis)
const clock: Clock = {
  now: performance.now.bind(performance),
  start: globalThis.setTimeout.bind(globalThis),
  stop: clearTimeout.bind(globalThis),
}
const timers = makeTimers(clock)
Object.assign(scope, timers.globals)
const load = scope.importScripts.bind(globalThis)

const outbox = makeOutbox((message) => send(message))
const asking = makeAsking()
const modules = makeModules()
const files = makeFileStore()
const fault = (where: string, error: unknown): void => postFault(outbox.post, where, error)
const sleep = makeSleep(timers, clock, (text) =>
  outbox.post({ type: 'console', level: 'info', text }),
)
let program: Program | undefined
let context: Context | undefined
let templates: Readonly<Record<string, unknown>> = {}
let around: Surroundings
let lastTap = -Infinity
/** As long as Chromium lets a tap stand for what follows it. */
const tapLasts = 1_000

const page: Page & { scopeName: (scope: number | undefined) => string } = {
  outbox,
  asking,
  nodes: new Map(),
  scopeName: () => '',
  observers: new Map(),
  sized: new Set(),
}

addEventListener('message', (event: MessageEvent<ViewMessage>) => {
  event.stopImmediatePropagation()
  const message = event.data
  try {
    take(message)
  } catch (error) {
    fault(message.type, error)
  }
})
addEventListener('error', (event) => {
  event.preventDefault()
  fault('script', event.error ?? event.message)
  program?.appHook('onError', event.message)
  context?.tell('onError', { message: event.message })
})
addEventListener('unhandledrejection', (event) => {
  event.preventDefault()
  fault('promise', event.reason)
  program?.appHook('onUnhandledRejection', { reason: event.reason as unknown })
  context?.tell('onUnhandledRejection', { reason: event.reason as unknown })
})
send({ type: 'ready' })

function take(message: ViewMessage): void {
  switch (message.type) {
    case 'start':
      return start(message)
    case 'event':
      return hear(message)
    case 'resized':
      return resize(message.surroundings)
    case 'rendered':
      return outbox.rendered(message.rendered)
    case 'answer':
      return asking.answered(message)
    case 'observed':
      return page.observers.get(message.observer)?.(message.entry as never)
    case 'navigate': {
      program?.stack.navigate(message.kind, {
        ...(message.url === undefined ? {} : { url: message.url }),
        ...(message.delta === undefined ? {} : { delta: message.delta }),
      })
      return
    }
    case 'hook':
      program?.stack.hook(message.name, message.input)
      return
    case 'share': {
      const top = program?.stack.top()
      if (top && context)
        void shareCard(message, top, page, context, files.shown).catch((error: unknown) =>
          fault('share', error),
        )
      return
    }
    case 'app':
      return tellApp(message.event, message.input)
    case 'told':
      return context?.tell(message.event, message.value)
    case 'ask-data':
      return outbox.post({
        type: 'data',
        pages: (program?.stack.pages() ?? []).map(({ path, caller }) => ({
          path,
          data: JSON.parse(JSON.stringify(caller['data'] ?? {})) as unknown,
        })),
      })
    case 'ping':
      return send({ type: 'pong', n: message.n })
  }
}

function start(message: Extract<ViewMessage, { type: 'start' }>): void {
  const config = message.config as ProgramConfig
  around = message.surroundings
  const surroundings = (): Surroundings => around
  const { launch, host, storage } = message
  const made = (): Program => program as Program
  const isTapped = (): boolean => performance.now() - lastTap < tapLasts
  context = makeContext(config, host, surroundings, launch, storage, made, outbox, asking, isTapped)
  onEaselFaults(fault, (text) => outbox.post({ type: 'console', level: 'warn', text }))
  scope['hutongModules'] = {
    define: modules.define,
    templates: (groups: Readonly<Record<string, unknown>>) => {
      templates = groups
    },
    wxsChange,
    eventListener: listenerOf(config.dialect),
  }
  const wx = makeWx(context, files)
  const my = makeMy(context, files)
  Object.assign(scope, { wx, my, console: makeConsole(outbox.post) })
  scope['global'] = globalObject(scope)
  Object.assign(scope, {
    getRegExp: (source: string, flags?: string) => new RegExp(source, flags),
    getDate,
  })
  load(...message.scripts)
  closeScope(globalThis)
  const built = makeProgram(config, templates, modules, page, surroundings, launch, fault)
  program = built
  page.scopeName = built.easel.scopeName
  addCallerMethods(built.stack, outbox, asking, () => new EventChannel(fault))
  Object.assign(scope, built.globals)
  built.boot()
  outbox.post({ type: 'booted' })
}

/** WXS has no `new Date`. */
function getDate(...input: readonly unknown[]): Date {
  return new Date(...(input as []))
}

function hear(message: Extract<ViewMessage, { type: 'event' }>): void {
  const node = page.nodes.get(message.node)
  if (node?.__wxElement === undefined) return
  if (message.isByPerson) lastTap = performance.now()
  for (const [attribute, value] of Object.entries(message.model ?? {}))
    node.bindings.get(attribute)?.(value)
  const { touches = [], changedTouches = touches, timeStamp } = message
  triggerEvent(node.__wxElement, message.name, message.detail, message.bubbles, {
    touches,
    changedTouches,
    timeStamp,
  })
}

function resize(now: Surroundings): void {
  around = now
  context?.tell('onWindowResize', { size: sizeOf(now) })
  program?.resized()
}

function tellApp(event: 'show' | 'hide' | 'theme' | 'network' | 'memory', input: unknown): void {
  const hooks = { show: 'onShow', hide: 'onHide', theme: 'onThemeChange' } as const
  if (event === 'show') sleep.shown()
  if (event === 'hide') sleep.hidden()
  if (event in hooks) program?.appHook(hooks[event as keyof typeof hooks], input)
  const events = {
    show: 'onAppShow',
    hide: 'onAppHide',
    theme: 'onThemeChange',
    network: 'onNetworkStatusChange',
    memory: 'onMemoryWarning',
  } as const
  context?.tell(events[event], input)
  if (event === 'show' || event === 'hide') program?.stack.hook(hooks[event])
}
