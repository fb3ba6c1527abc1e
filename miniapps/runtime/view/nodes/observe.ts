import type { Services } from '../services.ts'

const observers = new Map<number, IntersectionObserver>()

/** Tells the Worker when an element meets the page's window. */
export function observe(
  element: HTMLElement,
  observer: number,
  margin: string,
  thresholds: readonly number[],
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
  const root = pages.front()?.scroller ?? null
  const made = new IntersectionObserver(watch, {
    root,
    rootMargin: margin || '0px',
    threshold: thresholds.length > 0 ? [...thresholds] : [0],
  })
  made.observe(element)
  observers.set(observer, made)
}

export function unobserve(observer: number): void {
  observers.get(observer)?.disconnect()
  observers.delete(observer)
}
