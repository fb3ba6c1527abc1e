import type { LogicMessage } from '../../messages.ts'
import type { Services } from '../services.ts'
import type { ViewNode } from './nodeTable.ts'

type Measure = Extract<LogicMessage, { type: 'measure' }>

const nothing = { left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 }

export function measure(
  { call, what, node, names }: Measure,
  { nodes, pages, post }: Services,
): void {
  const found = nodes.get(node)
  const element = found?.node
  const answer = (value: unknown): void => post({ type: 'answer', call, ok: true, value })
  if (found === undefined || !(element instanceof HTMLElement)) return answer(nothing)
  const page = pages.front()
  switch (what) {
    case 'rect':
      return answer(rectOf(element, page?.scroller))
    case 'scroll': {
      // The page itself scrolls in its window.
      const scrolled =
        element.parentElement === page?.body && element.tagName !== 'WX-SCROLL-VIEW'
          ? page?.scroller
          : element
      const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = scrolled ?? element
      return answer({
        scrollLeft,
        scrollTop,
        scrollWidth,
        scrollHeight,
        left: scrollLeft,
        top: scrollTop,
        width: scrollWidth,
        height: scrollHeight,
      })
    }
    case 'properties':
      return answer(valuesOf(names, (name) => propertyOf(found, name)))
    case 'styles': {
      const style = getComputedStyle(element)
      return answer(valuesOf(names, (name) => style.getPropertyValue(dashed(name))))
    }
  }
}

function valuesOf(
  names: readonly string[] = [],
  valueOf: (name: string) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]))
}

/** From the corner of the page's window. */
function rectOf(element: HTMLElement, scroller: HTMLElement | undefined): typeof nothing {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  const origin = scroller?.getBoundingClientRect() ?? { left: 0, top: 0 }
  return {
    left: left - origin.left,
    top: top - origin.top,
    right: right - origin.left,
    bottom: bottom - origin.top,
    width,
    height,
  }
}

/** Programs ask for `scrollX`, and templates write `scroll-x`. */
function propertyOf({ attributes, part }: ViewNode, name: string): unknown {
  if (name === 'value') return part?.value?.() ?? attributes.get(name)
  return attributes.has(name) ? attributes.get(name) : attributes.get(dashed(name))
}

function dashed(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
