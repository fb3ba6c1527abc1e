import type { Element as EaselElement } from 'glass-easel'

type Margins = Partial<Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>>
type Listener = (entry: Readonly<{ intersectionRatio: number }>) => void
type Options = Readonly<{ thresholds?: number[]; initialRatio?: number; observeAll?: boolean }>
type Watched = Readonly<{ disconnect: () => void }>
type Caller = Readonly<{
  _$: Readonly<{
    getShadowRoot: () => Readonly<{
      querySelector: (selector: string) => EaselElement | null
      querySelectorAll: (selector: string) => EaselElement[]
    }> | null
  }>
}>

/** What watches nodes of a component for its program. */
export type Intersections = Readonly<{
  relativeTo: (selector: string, margins?: Margins) => Intersections
  relativeToViewport: (margins?: Margins) => Intersections
  observe: (selector: string, listener: Listener) => void
  disconnect: () => void
}>

/**
 * `createIntersectionObserver` of pages and components. The adapter's own tells of nodes that are outside at first and
 * keeps silent of those within, the reverse of WeChat's.
 */
export function createIntersectionObserver(this: Caller, options?: Options | null): Intersections {
  const { thresholds = [0], initialRatio = 0, observeAll = false } = options ?? {}
  const inside = this._$.getShadowRoot()
  let reference: string | undefined
  let margin = ''
  let watched: Watched[] = []
  const within = (margins: Margins = {}): void => {
    const { left = 0, top = 0, right = 0, bottom = 0 } = margins
    margin = `${top}px ${right}px ${bottom}px ${left}px`
  }
  const watch = (target: EaselElement, listener: Listener): Watched | null | undefined =>
    drawn(target)?.createIntersectionObserver(
      reference === undefined ? null : drawn(inside?.querySelector(reference) ?? null),
      margin,
      thresholds,
      toldFrom(initialRatio, thresholds, listener),
    )
  const observer: Intersections = {
    relativeTo: (selector, margins) => {
      reference = selector
      within(margins)
      return observer
    },
    relativeToViewport: (margins) => {
      reference = undefined
      within(margins)
      return observer
    },
    observe: (selector, listener) => {
      const found = inside?.querySelectorAll(selector) ?? []
      for (const target of observeAll ? found : found.slice(0, 1)) {
        const each = watch(target, listener)
        if (each) watched.push(each)
      }
    },
    disconnect: () => {
      for (const each of watched) each.disconnect()
      watched = []
    },
  }
  return observer
}

/** A component without a node of its own (`virtualHost`) stands where the first node within it does. */
function drawn(element: EaselElement | null): EaselElement | null {
  if (element === null || element.getBackendElement() !== null) return element
  let found: EaselElement | null = null
  element.forEachComposedChild((child) => {
    found = drawn(child.asElement())
    return found === null
  })
  return found
}

/** The first word comes when the ratio is not the initial one and has reached a threshold. */
function toldFrom(initial: number, thresholds: readonly number[], listener: Listener): Listener {
  let isFirst = true
  return (entry) => {
    const { intersectionRatio: ratio } = entry
    const isReached =
      ratio !== initial && thresholds.some((each) => (initial - each) * (ratio - each) <= 0)
    const isTold = !isFirst || isReached
    isFirst = false
    if (isTold) listener(entry)
  }
}
