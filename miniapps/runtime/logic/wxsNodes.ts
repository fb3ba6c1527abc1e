import type { Element as EaselElement } from 'glass-easel'
import { withoutRpx } from './lengths.ts'

type Loose = Record<string, unknown>
/** Styles of WXS stand in their own segment, over those of the template. */
const wxsSegment = 3

/**
 * What WXS sees of a component or node (`instance`, `ownerInstance`): WXS runs beside the program here,
 * so every method works on the element itself.
 */
export type WxsNode = Readonly<Record<string, (...input: never[]) => unknown>>

const known = new WeakMap<EaselElement, WxsNode>()

export function wxsNodeOf(element: EaselElement | null | undefined): WxsNode | null {
  if (!element) return null
  const found = known.get(element)
  if (found) return found
  const made = makeNode(element)
  known.set(element, made)
  return made
}

function makeNode(element: EaselElement): WxsNode {
  const loose = element as unknown as {
    getShadowRoot?: () => Readonly<{
      querySelector: (selector: string) => EaselElement | null
      querySelectorAll: (selector: string) => EaselElement[]
    }> | null
    getMethodCaller?: () => Loose
    classList?: {
      toggle: (name: string, force: boolean) => void
      contains: (name: string) => boolean
    }
    dataset?: Loose
    triggerEvent: (name: string, detail: unknown, options?: object) => void
    getBoundingClientRect: (answer: (rect: unknown) => void) => void
    setNodeStyle: (css: string, segment: number) => void
  }
  const state: Loose = {}
  const inside = () => loose.getShadowRoot?.() ?? null
  const node: WxsNode = {
    selectComponent: (selector: string) => wxsNodeOf(inside()?.querySelector(selector)),
    selectAllComponents: (selector: string) =>
      (inside()?.querySelectorAll(selector) ?? []).map((each) => wxsNodeOf(each)),
    setStyle: (style: string | Loose) => {
      loose.setNodeStyle(withoutRpx(cssText(style)), wxsSegment)
      return node
    },
    addClass: (name: string) => {
      loose.classList?.toggle(name, true)
      return node
    },
    removeClass: (name: string) => {
      loose.classList?.toggle(name, false)
      return node
    },
    hasClass: (name: string) => loose.classList?.contains(name) ?? false,
    getDataset: () => loose.dataset ?? {},
    callMethod: (name: string, input: unknown) => {
      const method = loose.getMethodCaller?.()[name]
      if (typeof method === 'function')
        (method as (input: unknown) => void).call(loose.getMethodCaller?.(), input)
    },
    requestAnimationFrame: (callback: () => void) => setTimeout(callback, 16),
    setTimeout: (callback: () => void, delay: number) => setTimeout(callback, delay),
    clearTimeout: (timer: number) => clearTimeout(timer),
    getState: () => state,
    triggerEvent: (name: string, detail: unknown, options?: object) =>
      loose.triggerEvent(name, detail, options),
    getComputedStyle: () => ({}),
    getBoundingClientRect: () => ({ left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 }),
  }
  return node
}

function cssText(style: string | Loose | undefined): string {
  if (style === undefined || typeof style === 'string') return style ?? ''
  return Object.entries(style)
    .map(
      ([name, value]) =>
        `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${String(value)}`,
    )
    .join(';')
}

/**
 * Wraps a `change:prop` function: WXS gets nodes it may work on in place of elements, and is called once all of the
 * change is made, so that it finds the nodes that come after its own.
 */
export function wxsChange(listener: unknown): unknown {
  if (typeof listener !== 'function') return listener
  return (now: unknown, before: unknown, owner: EaselElement, node: EaselElement) =>
    queueMicrotask(() =>
      (listener as (...input: unknown[]) => void)(now, before, wxsNodeOf(owner), wxsNodeOf(node)),
    )
}

type RawEvent = Readonly<Record<string, unknown>> & {
  target: Loose
  currentTarget: Loose & { _$?: EaselElement }
}

/** Calls an event handler that is a WXS function: its event knows the node as `instance`. */
export function callWxsHandler(
  handler: (event: unknown, owner: unknown) => unknown,
  event: RawEvent,
  plain: Record<string, unknown>,
): unknown {
  const current = elementOf(event.currentTarget)
  const host = (
    current as unknown as {
      ownerShadowRoot?: { getHostNode: () => EaselElement } | null
    } | null
  )?.ownerShadowRoot?.getHostNode()
  const seen = { ...plain, instance: wxsNodeOf(current) }
  return handler(seen, wxsNodeOf(host))
}

/** A component shows itself to handlers by its method caller, a plain node as it is. */
function elementOf(place: Loose & { _$?: EaselElement }): EaselElement | null {
  return place._$ ?? (place as unknown as EaselElement)
}
