import { Component, type Element, type GeneralComponent, type ShadowRoot } from 'glass-easel'

type Caller = Readonly<{ _$: GeneralComponent }>

/** Alipay's queries look into components too: to them the page is one tree. */
export function withDeepQueries<Page extends object>(caller: Page): Page {
  const page = (caller as unknown as Caller)._$
  const querySelectorAll = (selector: string): Element[] =>
    rootsWithin(page).flatMap((root) => root.querySelectorAll(selector))
  const shown = {
    general: () => page.general(),
    getBackendContext: () => page.getBackendContext(),
    getShadowRoot: () => ({
      querySelectorAll,
      querySelector: (selector: string) => querySelectorAll(selector)[0] ?? null,
    }),
  }
  return Object.create(caller, { _$: { value: shown } }) as Page
}

function rootsWithin(component: GeneralComponent): readonly ShadowRoot[] {
  const root = component.getShadowRoot()
  return root === null ? [] : [root, ...componentsIn(root).flatMap((inner) => rootsWithin(inner))]
}

function componentsIn(element: Element): readonly GeneralComponent[] {
  return element.childNodes.flatMap((child) => {
    const inner = child.asElement()
    if (inner === null) return []
    const own = Component.isComponent(inner) ? [inner.general()] : []
    return [...own, ...componentsIn(inner)]
  })
}
