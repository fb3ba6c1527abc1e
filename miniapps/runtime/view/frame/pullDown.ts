import { element } from '../element.ts'
import { onDrag } from '../events/drag.ts'
import { scrollable } from '../events/dragScroll.ts'

export type PullDown = Readonly<{
  start: () => void
  stop: () => void
  /** Light dots, for what is behind them is dark. */
  setLight: (isLight: boolean) => void
}>

/** Pulled this far and let go, the page refreshes. */
const threshold = 50

/** Three dots above the page, which it uncovers when it is pulled down. */
export function makePullDown(
  scroller: HTMLElement,
  hasPull: boolean,
  refresh: () => void,
): PullDown {
  const dots = element('div', 'pull-dots', element('i'), element('i'), element('i'))
  scroller.before(dots)
  let isRefreshing = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const place = (distance: number, isSmooth: boolean): void => {
    scroller.style.transition = isSmooth ? 'transform 0.25s' : ''
    scroller.style.transform = distance === 0 ? '' : `translateY(${distance}px)`
  }
  const stop = (): void => {
    if (!isRefreshing) return
    isRefreshing = false
    clearTimeout(timer)
    dots.removeAttribute('data-moving')
    place(0, true)
  }
  const start = (): void => {
    if (isRefreshing) return
    isRefreshing = true
    dots.dataset['moving'] = ''
    place(threshold, true)
    // A program that never says it is done is not waited for.
    timer = setTimeout(stop, 6_000)
    refresh()
  }
  onDrag(scroller, 'y', {
    take: ({ y }, target) =>
      hasPull &&
      y > 0 &&
      scroller.scrollTop <= 0 &&
      scrollable(target, scroller, false, y) === undefined &&
      !(target instanceof HTMLElement && target.matches('input, textarea')),
    move: ({ y }) => place(Math.max(0, y) * 0.45 + (isRefreshing ? threshold : 0), false),
    end: ({ y }) => {
      if (isRefreshing) return place(threshold, true)
      if (y * 0.45 >= threshold) start()
      else place(0, true)
    },
  })
  return {
    start,
    stop,
    setLight: (isLight) => dots.toggleAttribute('data-light', isLight),
  }
}
