import type { ProgramConfig } from '../compiled.ts'
import type { Launch, Surroundings } from '../messages.ts'
import { alipayComponent, alipayPage } from './alipayDefinition.ts'
import { makeEasel, type Easel } from './easel.ts'
import type { Page } from './domNode.ts'
import type { Modules } from './modules.ts'
import { makePageStack, type PageStack } from './pageStack.ts'
import { wechatDefinition } from './wechatDefinition.ts'

type Loose = Record<string, unknown>
type Fault = (where: string, error: unknown) => void

/** A program that runs: its app object and its pages. */
export type Program = Readonly<{
  stack: PageStack
  app: () => Loose
  /** Calls a method of App: onShow, onHide, onError … */
  appHook: (name: string, input?: unknown) => void
  /** The surroundings have another size. */
  resized: () => void
  /** Names put into the global scope for the program's modules. */
  globals: Loose
  boot: () => void
}>

export function makeProgram(
  config: ProgramConfig,
  templates: Readonly<Record<string, unknown>>,
  modules: Modules,
  page: Page,
  surroundings: () => Surroundings,
  launch: Launch,
  fault: Fault,
): Program & Readonly<{ easel: Easel }> {
  let app: Loose | undefined
  /** The page or component whose script is being run: what `Page` and `Component` define. */
  let loading: string | undefined
  const easel = makeEasel(config, templates, page, surroundings)
  const started = new Set<string>()
  const ensure = (path: string): void => {
    if (started.has(path)) return
    started.add(path)
    const component = config.components[path]
    for (const used of Object.values(component?.usingComponents ?? {}))
      ensure(used.replace(/^\//, ''))
    for (const used of defaultGenerics(component?.json)) ensure(used)
    run(path, component?.script)
    if (component !== undefined && !easel.has(path))
      easel[component.isPage ? 'page' : 'component'](path, {})
  }
  const run = (path: string, script: string | undefined): void => {
    if (script === undefined) return
    const before = loading
    loading = path
    try {
      modules.require(script)
    } catch (error) {
      fault(path, error)
    }
    loading = before
  }
  const stack = makePageStack(config, easel, page.outbox, ensure, fault)
  const isAlipay = config.dialect === 'alipay'
  const current = (what: string): string => {
    if (loading === undefined)
      throw new Error(`${what} was called outside the script of a page or component`)
    return loading
  }
  const appHook = (name: string, input?: unknown): void => {
    const method = app?.[name]
    if (typeof method !== 'function') return
    try {
      ;(method as (input: unknown) => void).call(app, input)
    } catch (error) {
      fault(`App ${name}`, error)
    }
  }
  const globals: Loose = {
    App: (definition: Loose | undefined) => {
      app = definition ?? {}
      // Pages read getApp().globalData when their modules load, so onLaunch comes before any of them.
      appHook('onLaunch', launchOptions(launch))
    },
    getApp: () => app ?? (app = {}),
    getCurrentPages: () => stack.pages().map(({ caller }) => caller),
    Page: (definition: unknown) =>
      easel.page(
        current('Page'),
        isAlipay ? alipayPage(definition) : wechatDefinition(definition, easel.behavior),
      ),
    Component: (definition: unknown) =>
      easel.component(
        current('Component'),
        isAlipay
          ? alipayComponent(
              definition,
              config.components[current('Component')]?.props ?? [],
              fault,
              page.outbox.afterRender,
            )
          : wechatDefinition(definition, easel.behavior),
      ),
    Behavior: (definition: unknown) => easel.behavior(wechatDefinition(definition, easel.behavior)),
    Mixin: (definition: unknown) => definition,
    getRegExp: (source: string, flags?: string) => new RegExp(source, flags),
    getDate: (...input: []) => new Date(...input),
    requirePlugin: (name: string) => {
      throw new Error(`plugin "${name}" is not simulated`)
    },
    __wxConfig: { ...config.app, pages: config.pages, envVersion: 'develop' },
  }
  return {
    easel,
    stack,
    app: () => app ?? {},
    appHook,
    resized: () => {
      stack.resize({ size: sizeOf(surroundings()), deviceOrientation: 'portrait' })
      for (const look of page.sized) look()
    },
    globals,
    boot: () => {
      if (config.appScript !== undefined)
        try {
          modules.require(config.appScript)
        } catch (error) {
          fault('app.js', error)
        }
      for (const path of Object.keys(config.components).filter(loadsAtOnce(config))) ensure(path)
      appHook('onShow', launchOptions(launch))
      const url = `/${launch.path}${queryOf(launch)}`
      try {
        stack.navigate('reLaunch', { url })
      } catch (error) {
        appHook('onPageNotFound', { path: launch.path, query: launch.query, isEntryPage: true })
        fault(url, error)
        if (stack.pages().length === 0)
          stack.navigate('reLaunch', { url: `/${config.pages[0] ?? ''}` })
      }
    },
  }
}

/** What hooks and listeners are told of the window. */
export function sizeOf(around: Surroundings): Readonly<Record<string, number>> {
  const { windowWidth, windowHeight, screenWidth, screenHeight } = around
  return { windowWidth, windowHeight, screenWidth, screenHeight }
}

export function launchOptions({ path, query, scene, referrerInfo, shareTicket }: Launch): Loose {
  return { path, query, scene, referrerInfo, shareTicket, mode: 'default' }
}

/** A subpackage's scripts load with the page that needs them; so do all under `lazyCodeLoading`. */
function loadsAtOnce({ app }: ProgramConfig): (path: string) => boolean {
  if (app['lazyCodeLoading'] === 'requiredComponents') return () => false
  const parts = [app['subPackages'] ?? app['subpackages'] ?? []].flat() as { root?: unknown }[]
  const roots = parts.map(({ root }) => `${String(root).replaceAll(/^\/+|\/+$/g, '')}/`)
  return (path) => !roots.some((root) => path.startsWith(root))
}

function queryOf({ query }: Launch): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`)
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

function defaultGenerics(json: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  return Object.values(
    (json?.['componentGenerics'] ?? {}) as Record<string, { default?: string } | boolean>,
  )
    .map((generic) => (typeof generic === 'object' ? generic.default : undefined))
    .filter((path): path is string => path !== undefined)
    .map((path) => path.replace(/^\//, ''))
}
