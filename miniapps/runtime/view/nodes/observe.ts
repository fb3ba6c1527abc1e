import type { Services } from '../services.ts'
import { marginAround } from './marginAround.ts'

const observers = new Map<number, IntersectionObserver>()

/** Tells the Worker when an element meets a reference, or the page's window where there is none. */
export function observe(
  element: HTMLElement,
  observer: number,
  margin: string,
  thresholds: readonly number[],
  reference: HTMLElement | undefined,
  { post, pages }: Services,
): void {
  const watch = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const entry of entries)
      post({
        type: 'observed',
        observer,
        entry: {
          intersectionRatio: entry.intersectionRatio,
          boundingClientRect: entry.boundingClientRect.toJSON() as unknown,
          intersectionRect: entry.intersectionRect.toJSON() as unknown,
          relativeRect: (entry.rootBounds ?? entry.boundingClientRect).toJSON() as unknown,
          time: entry.time,
        },
      })
  }
  unobserve(observer)
  const made = new IntersectionObserver(watch, {
    ...areaOf(element, margin, reference, pages.front()?.scroller),
    threshold: thresholds.length > 0 ? [...thresholds] : [0],
  })
  made.observe(element)
  observers.set(observer, made)
}

/** Only what holds an element can be its root; any other reference is cut out of the window, where it stands now. */
function areaOf(
  element: HTMLElement,
  margin: string,
  reference: HTMLElement | undefined,
  window: HTMLElement | undefined,
): Pick<IntersectionObserverInit, 'root' | 'rootMargin'> {
  const box = reference && boxOf(reference, element)
  const own = margin || '0px'
  if (box === undefined || window === undefined) return { root: window ?? null, rootMargin: own }
  if (box !== element && box.contains(element)) return { root: box, rootMargin: own }
  const rootMargin = marginAround(
    window.getBoundingClientRect(),
    box.getBoundingClientRect(),
    margin,
  )
  return { root: window, rootMargin }
}

/** What a component without a box of its own (Alipay's) shows: what holds the element, else the first. */
function boxOf(reference: HTMLElement, element: HTMLElement): HTMLElement {
  if (getComputedStyle(reference).display !== 'contents') return reference
  const within = [...reference.children].filter((child) => child instanceof HTMLElement)
  const next = within.find((child) => child.contains(element)) ?? within[0]
  return next === undefined ? reference : boxOf(next, element)
}

export function unobserve(observer: number): void {
  observers.get(observer)?.disconnect()
  observers.delete(observer)
}
