import * as glassEasel from 'glass-easel'
import { MiniProgramEnv, component as adapterComponent } from 'glass-easel-miniprogram-adapter'
import type { ProgramConfig } from '../compiled.ts'
import type { CallDetail } from './alipayProps.ts'
import { makeDomBackend } from './domBackend.ts'
import type { Page } from './domNode.ts'
import { alipayEvent, plainEvent } from './plainEvent.ts'
import { makeReadiness } from './readiness.ts'
import { callWxsHandler } from './wxsNodes.ts'
import type { Surroundings } from '../messages.ts'

type Loose = Record<string, unknown>
type Method = (...input: unknown[]) => unknown
type Caller = Readonly<{ _$: glassEasel.GeneralComponent }>

/** A root component on the page: one page of the program, or its custom tab bar. */
export type Root = Readonly<{
  get: () => Loose
  getComponent: () => Readonly<{
    triggerPageLifetime: (name: string, input: unknown[]) => void
    getBackendElement: () => Readonly<{ node: number }>
  }>
  release: () => void
}>
/** glass-easel set up for one program. */
export type Easel = Readonly<{
  component: (path: string, definition: Loose) => void
  page: (path: string, definition: Loose) => void
  behavior: (definition: Loose) => unknown
  has: (path: string) => boolean
  createRoot: (path: string) => Root
  /** Prefix of class names of a style scope. */
  scopeName: (scope: number | undefined) => string
}>

/** Method callers of all components share this; programs find WeChat's extra methods on it. */
export const callerPrototype = adapterComponent.ComponentCaller.prototype as unknown as Loose

export function makeEasel(
  config: ProgramConfig,
  templates: Readonly<Record<string, unknown>>,
  page: Page,
  surroundings: () => Surroundings,
): Easel {
  const env = new MiniProgramEnv()
  const space = env.createCodeSpace('', true)
  const inner = space.getComponentSpace()
  space.addStyleSheet('app', 'app')
  // A component may call a property `dataset` or `id`: its fields must not reach the node.
  inner.updateComponentOptions({ writeFieldsToNode: false, writeIdToDOM: true } as never)
  for (const path of config.templates)
    space.addCompiledTemplate(path, {
      groupList: templates,
      content: withListener(templates[path] as Group, listenerOf(config.dialect)),
      fallbackListenerOnNativeNode: true,
    } as never)
  for (const [path, { isPage, json, usingComponents, styleScope }] of Object.entries(
    config.components,
  )) {
    space.addComponentStaticConfig(path, {
      component: !isPage,
      usingComponents,
      styleIsolation:
        json['styleIsolation'] ?? (config.dialect === 'alipay' && !isPage ? 'shared' : undefined),
      addGlobalClass: json['addGlobalClass'],
      pureDataPattern: json['pureDataPattern'],
      componentPlaceholder: json['componentPlaceholder'],
      componentGenerics: json['componentGenerics'],
    } as never)
    space.addStyleSheet(path, path, styleScope)
  }
  const backend = env.associateBackend(makeDomBackend(page, surroundings) as never)
  const waitUntilReady = makeReadiness(page.outbox)
  const builderOf = (path: string) => {
    registered.add(path)
    return space
      .component(path)
      .lifetime('created', function (this: Caller) {
        // Programs keep components in their data: a copy for the template must not go into the tree.
        Object.defineProperty(this, '_$', { enumerable: false })
      })
      .lifetime('attached', function (this: Caller) {
        waitUntilReady(this._$)
      })
  }
  const registered = new Set<string>()
  return {
    component: (path, definition) => {
      const hasScopedSlots = config.components[path]?.hasScopedSlots === true
      const said = definition['options'] as Loose | undefined
      // Where both are said, multiple slots win.
      const options = { ...said, multipleSlots: false, dynamicSlots: true }
      builderOf(path)
        .definition(hasScopedSlots ? { ...definition, options } : definition)
        .register()
    },
    page: (path, definition) => {
      builderOf(path).pageDefinition(definition).register()
    },
    behavior: (definition) => space.behavior().definition(definition).register(),
    has: (path) => registered.has(path),
    createRoot: (path) => backend.createRoot(path, space, path) as Root,
    scopeName: (scope) =>
      scope === undefined || scope === null ? '' : (inner.styleScopeManager.queryName(scope) ?? ''),
  }
}

type Tools = { setEventListenerWrapper?: (listener: unknown) => void }
type Generate = (tools: Tools, ...input: unknown[]) => unknown
type Listener = (
  caller: unknown,
  event: Loose,
  listener: Method,
  place: readonly unknown[] | null | undefined,
) => unknown
type Group = (name: string) => Generate

/** Only templates with WXS say who calls their listeners; every one must. */
function withListener(group: Group, callListener: Listener): Group {
  return (name) => {
    const generate = group(name)
    return (tools, ...input) => {
      tools.setEventListenerWrapper?.(callListener)
      return generate(tools, ...input)
    }
  }
}

/** WXS functions are told from a program's methods by where the template found them. */
const fromScript: readonly unknown[] = [1, 2]

/**
 * What templates call in place of a listener: a program's method gets a plain event, a WXS function one with nodes, and
 * a component of Alipay's the arguments that its parent's `props.onX(…)` was called with.
 */
export function listenerOf(dialect: ProgramConfig['dialect']): Listener {
  const toPlain = dialect === 'alipay' ? alipayEvent : plainEvent
  return (caller, event, listener, place) => {
    const { argumentList, answer } = (event['detail'] ?? {}) as Partial<CallDetail>
    if (argumentList !== undefined && answer !== undefined) {
      answer.value = listener.apply(caller, [...argumentList])
      return
    }
    const plain = toPlain(event)
    if (place && fromScript.includes(place[0]))
      return callWxsHandler(listener, event as never, plain)
    return listener.apply(caller, [plain])
  }
}

/** Hands an event to an element of the program's; it bubbles across components as WeChat's do. */
export function triggerEvent(
  element: glassEasel.Element,
  name: string,
  detail: unknown,
  bubbles: boolean,
  extraFields: Loose,
): void {
  glassEasel.Event.triggerEvent(element, name, detail, {
    bubbles,
    composed: bubbles,
    capturePhase: true,
    extraFields,
  })
}

/** Runs the `attached` life cycle of a root, which no document of ours holds. */
export function attach(root: Root): void {
  glassEasel.Element.pretendAttached(root.getComponent() as never)
}

export function onEaselFaults(
  fault: (where: string, error: unknown) => void,
  warn: (text: string) => void,
): void {
  glassEasel.globalOptions.throwGlobalError = false
  glassEasel.addGlobalErrorListener((error, meta) => {
    const { methodName, relatedComponent } = (meta ?? {}) as unknown as {
      methodName?: string
      relatedComponent?: { is?: string }
    }
    fault([relatedComponent?.is, methodName].filter(Boolean).join(' '), error)
    return false
  })
  glassEasel.addGlobalWarningListener((warning) => {
    warn(warning)
    return false
  })
}
