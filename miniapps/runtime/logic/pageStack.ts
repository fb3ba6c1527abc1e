import type { ProgramConfig } from '../compiled.ts'
import type { PageWindow } from '../messages.ts'
import { readPageAddress } from './address.ts'
import { ApiFailure, type NavigationKind, type OpenPage } from './apiContext.ts'
import { attach, type Easel, type Root } from './easel.ts'
import { EventChannel } from './eventChannel.ts'
import type { Outbox } from './outbox.ts'

type Loose = Record<string, unknown>
type Standing = OpenPage & {
  readonly number: number
  readonly root: Root
  readonly tabBar?: Root | undefined
  readonly isTab: boolean
  channel?: EventChannel | undefined
}
type Input = Readonly<{
  url?: string
  delta?: number
  events?: Readonly<Record<string, (data: unknown) => void>>
}>

/** WeChat's own bound; the eleventh `navigateTo` fails. */
const deepest = 10

/** The pages that stand, the last in front, and every way between them. */
export type PageStack = Readonly<{
  pages: () => readonly OpenPage[]
  top: () => Standing | undefined
  navigate: (kind: NavigationKind, input: Input) => Readonly<Record<string, unknown>>
  /** Calls a hook of the page in front: `undefined` where it has none. */
  hook: (name: string, input?: unknown) => unknown
  /** Tells the page in front and its components that the window has another size. */
  resize: (input: unknown) => void
  tabBarOf: (caller: Loose) => unknown
  channelOf: (caller: Loose) => EventChannel | undefined
}>

export function makePageStack(
  config: ProgramConfig,
  easel: Easel,
  outbox: Outbox,
  ensure: (path: string) => void,
  fault: (where: string, error: unknown) => void,
): PageStack {
  const stack: Standing[] = []
  /** Tab pages that were left by another tab: they stay as they were. */
  const parked = new Map<string, Standing>()
  let numbers = 0
  const tabs = tabsOf(config)
  const isCustomTabBar = (config.app['tabBar'] as Loose | undefined)?.['custom'] === true
  const top = (): Standing | undefined => stack.at(-1)

  const life = (page: Standing, name: string, ...input: unknown[]): unknown => {
    const method = page.caller[name]
    if (typeof method !== 'function') return undefined
    try {
      return (method as (...input: unknown[]) => unknown).apply(page.caller, input)
    } catch (error) {
      fault(`${page.path} ${name}`, error)
      return undefined
    }
  }
  const pageLife = (page: Standing, name: string, ...input: unknown[]): void => {
    try {
      page.root.getComponent().triggerPageLifetime(name, input)
    } catch (error) {
      fault(`${page.path} pageLifetimes.${name}`, error)
    }
  }
  const show = (page: Standing): void => {
    outbox.post({ type: 'page', kind: 'show', page: page.number, depth: stack.length })
    life(page, 'onShow')
    pageLife(page, 'show')
  }
  const hide = (page: Standing | undefined): void => {
    if (page === undefined) return
    life(page, 'onHide')
    pageLife(page, 'hide')
  }
  const remove = (page = stack.pop()): void => {
    if (page === undefined) return
    life(page, 'onUnload')
    page.root.release()
    page.tabBar?.release()
    outbox.post({ type: 'page', kind: 'pop', page: page.number })
  }
  const push = (
    path: string,
    query: Readonly<Record<string, string>>,
    channel?: EventChannel,
  ): void => {
    ensure(path)
    const number = ++numbers
    const window = windowOf(config, path)
    const isTab = tabs.includes(path)
    outbox.post({
      type: 'page',
      kind: 'push',
      page: number,
      path,
      window,
      isTab,
      depth: stack.length + 1,
    })
    const root = easel.createRoot(path)
    const caller = root.get()
    for (const [name, value] of Object.entries({ route: path, __route__: path, options: query }))
      Object.defineProperty(caller, name, {
        value,
        writable: true,
        configurable: true,
        enumerable: true,
      })
    const tabBar = isTab && isCustomTabBar ? customTabBar(easel, ensure, fault) : undefined
    const page: Standing = { path, query, window, caller, number, root, tabBar, isTab, channel }
    stack.push(page)
    outbox.push(['root', number, root.getComponent().getBackendElement().node])
    if (tabBar) {
      outbox.push(['root', number, tabBar.getComponent().getBackendElement().node])
      attach(tabBar)
    }
    attach(root)
    life(page, 'onLoad', query)
    life(page, 'onShow')
    pageLife(page, 'show')
    outbox.afterRender(() => life(page, 'onReady'))
  }
  const target = (kind: NavigationKind, url: string | undefined) => {
    const address = readPageAddress(url ?? '', top()?.path)
    if (config.components[address.path]?.isPage !== true)
      throw new ApiFailure(`page "${address.path}${queryText(url)}" is not found`)
    const isTab = tabs.includes(address.path)
    if (kind === 'switchTab' && !isTab) throw new ApiFailure('can not switch to no-tabBar page')
    if ((kind === 'navigateTo' || kind === 'redirectTo') && isTab)
      throw new ApiFailure(`can not ${kind} a tabbar page`)
    return address
  }
  const moves: Readonly<
    Record<NavigationKind, (input: Input) => Readonly<Record<string, unknown>>>
  > = {
    navigateTo: ({ url, events }) => {
      const { path, query } = target('navigateTo', url)
      if (stack.length >= deepest) throw new ApiFailure(`page limit exceeded: ${deepest}`)
      const here = new EventChannel(fault)
      const there = new EventChannel(fault)
      here.join(there)
      for (const [name, listener] of Object.entries(events ?? {})) here.on(name, listener)
      hide(top())
      push(path, query, there)
      return { eventChannel: here }
    },
    redirectTo: ({ url }) => {
      const { path, query } = target('redirectTo', url)
      remove()
      push(path, query)
      return {}
    },
    reLaunch: ({ url }) => {
      const { path, query } = target('reLaunch', url)
      while (stack.length > 0) remove()
      for (const page of parked.values()) remove(page)
      parked.clear()
      push(path, query)
      return {}
    },
    switchTab: ({ url }) => {
      const { path } = target('switchTab', url)
      while (stack.length > 1) remove()
      const left = top()
      if (left?.path === path) return {}
      if (left?.isTab === true) {
        hide(left)
        stack.pop()
        parked.set(left.path, left)
      } else remove()
      const known = parked.get(path)
      parked.delete(path)
      if (known === undefined) push(path, {})
      else {
        stack.push(known)
        show(known)
      }
      return {}
    },
    navigateBack: ({ delta = 1 }) => {
      const steps = Math.min(Math.max(1, Math.trunc(delta) || 1), stack.length - 1)
      if (steps < 1) throw new ApiFailure('cannot navigate back at first page.')
      for (let step = 0; step < steps; step++) remove()
      const page = top()
      if (page) show(page)
      return {}
    },
  }
  return {
    pages: () => stack,
    top,
    navigate: (kind, input) => moves[kind](input),
    hook: (name, input) => {
      const page = top()
      return page && (input === undefined ? life(page, name) : life(page, name, input))
    },
    resize: (input) => {
      const page = top()
      if (page === undefined) return
      life(page, 'onResize', input)
      pageLife(page, 'resize', input)
    },
    tabBarOf: (caller) => stack.find((page) => page.caller === caller)?.tabBar?.get() ?? null,
    channelOf: (caller) => stack.find((page) => page.caller === caller)?.channel,
  }
}

function customTabBar(
  easel: Easel,
  ensure: (path: string) => void,
  fault: (where: string, error: unknown) => void,
): Root | undefined {
  const path = 'custom-tab-bar/index'
  try {
    ensure(path)
    return easel.has(path) ? easel.createRoot(path) : undefined
  } catch (error) {
    fault(path, error)
    return undefined
  }
}

export function tabsOf(config: ProgramConfig): readonly string[] {
  const { list } = (config.app['tabBar'] ?? {}) as { list?: readonly { pagePath?: string }[] }
  return (list ?? []).map(({ pagePath }) => (pagePath ?? '').replace(/^\//, ''))
}

function windowOf(config: ProgramConfig, path: string): PageWindow {
  return { ...(config.app['window'] as PageWindow | undefined), ...config.components[path]?.json }
}

function queryText(url: string | undefined): string {
  const mark = url?.indexOf('?') ?? -1
  return mark < 0 ? '' : (url?.slice(mark) ?? '')
}
