import type { Touch as SentTouch } from '../../messages.ts'

type Place = Readonly<{ identifier?: number; clientX: number; clientY: number }>

/** Touches as WeChat tells them: from the corner of the page's window, and of the whole page. */
export function touchesOf(
  places: Iterable<Place>,
  scroller: HTMLElement,
  canvas?: HTMLElement,
): SentTouch[] {
  const window = scroller.getBoundingClientRect()
  const drawn = canvas?.getBoundingClientRect()
  return Array.from(places, ({ identifier = 0, clientX, clientY }) => ({
    identifier,
    clientX: clientX - window.left,
    clientY: clientY - window.top,
    pageX: clientX - window.left + scroller.scrollLeft,
    pageY: clientY - window.top + scroller.scrollTop,
    ...(drawn && { x: clientX - drawn.left, y: clientY - drawn.top }),
  }))
}
