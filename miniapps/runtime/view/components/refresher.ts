import { isOn, isOnUnlessSaid, numberOf, textOf } from '../attributeValues.ts'
import { element as make } from '../element.ts'
import { onDrag } from '../events/drag.ts'
import type { Host } from '../nodes/part.ts'

/** A scroll-view's own pulling down. */
export function makeRefresher(
  element: HTMLElement,
  slot: HTMLElement,
  emit: Host['emit'],
  attribute: Host['attribute'],
): Readonly<{ set: (name: string, value: unknown) => void }> {
  const dots = make('div', 'wx-refresher', make('i'), make('i'), make('i'))
  const threshold = (): number => numberOf(attribute('refresher-threshold'), 45)
  let distance = 0
  let isRefreshing = false
  const place = (next: number, isSmooth: boolean): void => {
    distance = next
    dots.toggleAttribute('data-pulled', next > 0)
    slot.style.transition = isSmooth ? 'transform 0.25s' : ''
    slot.style.transform = next === 0 ? '' : `translateY(${next}px)`
  }
  const setRefreshing = (isNow: boolean): void => {
    if (isNow === isRefreshing) return
    isRefreshing = isNow
    dots.toggleAttribute('data-moving', isNow)
    place(isNow ? threshold() : 0, true)
    if (!isNow) emit('refresherrestore', { dy: 0 })
  }
  onDrag(element, 'y', {
    take: ({ y }) => isOn(attribute('refresher-enabled')) && y > 0 && element.scrollTop <= 0,
    move: ({ y }) => {
      place(Math.max(0, y) * 0.5, false)
      emit('refresherpulling', { dy: distance })
    },
    end: () => {
      if (distance < threshold()) {
        place(0, true)
        emit('refresherabort', { dy: distance })
        return
      }
      isRefreshing = false
      setRefreshing(true)
      emit('refresherrefresh', { dy: distance }, { model: { 'refresher-triggered': true } })
    },
  })
  return {
    set: (name, value) => {
      if (name === 'refresher-enabled') {
        const isDrawn = textOf(attribute('refresher-default-style')) !== 'none'
        if (isOnUnlessSaid(value) && isDrawn) element.prepend(dots)
        else dots.remove()
      } else if (name === 'refresher-triggered') setRefreshing(isOn(value))
      else if (name === 'refresher-background') dots.style.background = textOf(value)
    },
  }
}
