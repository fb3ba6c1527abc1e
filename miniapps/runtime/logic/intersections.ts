import type { Element as EaselElement } from 'glass-easel'
import { callerPrototype } from './easel.ts'

type Margins = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>
type Entry = Readonly<{ intersectionRatio: number }>
type Listener = (entry: Entry) => void
type Shadow = Readonly<{
  querySelector: (selector: string) => EaselElement | null
  querySelectorAll: (selector: string) => EaselElement[]
}>
type Watching = {
  _$comp: Readonly<{ _$: Readonly<{ getShadowRoot: () => Shadow | null }> }>
  _$thresholds: number[]
  _$initialRatio: number
  _$observeAll: boolean
  _$selector: string | null
  _$margins: Margins | null
  _$observers: unknown[]
  observe: (selector: string, listener: Listener) => void
}

const noMargins: Margins = { left: 0, top: 0, right: 0, bottom: 0 }

/**
 * The adapter tells of nodes that are outside at first and keeps silent of those within, the reverse of WeChat's: there
 * the first word comes when the ratio is not the initial one and has reached a threshold.
 */
export function mendIntersections(): void {
  const { createIntersectionObserver } = callerPrototype as {
    createIntersectionObserver: (options: object) => Watching
  }
  const prototype = Object.getPrototypeOf(createIntersectionObserver.call({}, {})) as Watching
  prototype.observe = function (this: Watching, selector, listener) {
    const shadow = this._$comp._$.getShadowRoot()
    const found = this._$observeAll
      ? (shadow?.querySelectorAll(selector) ?? [])
      : [shadow?.querySelector(selector)]
    const relative = this._$selector === null ? null : shadow?.querySelector(this._$selector)
    const { left, top, right, bottom } = this._$margins ?? noMargins
    for (const target of found)
      this._$observers.push(
        target?.createIntersectionObserver(
          relative ?? null,
          `${top}px ${right}px ${bottom}px ${left}px`,
          this._$thresholds,
          toldFrom(this._$initialRatio, this._$thresholds, listener) as never,
        ) ?? { disconnect: () => undefined },
      )
  }
}

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
