import { isOn, lengthOf, numberOf, textOf } from '../attributeValues.ts'
import { element as make } from '../element.ts'
import { onDrag } from '../events/drag.ts'
import { tween } from '../events/tween.ts'
import type { BuiltIn } from '../nodes/part.ts'
import { offsetOf, settledAt } from './swiperPlace.ts'

type Source = '' | 'autoplay' | 'touch'

export const swiper: BuiltIn = ({ element, attribute, emit }) => {
  const track = make('div', 'wx-swiper-track')
  const dots = make('div', 'wx-swiper-dots')
  element.append(track, dots)
  /** May lie between two items, and in a circle outside the list. */
  let position = 0
  let current = 0
  let stop: (() => void) | undefined
  let isHeld = false
  let timer: ReturnType<typeof setInterval> | undefined

  const items = (): readonly HTMLElement[] =>
    [...track.children].filter((child): child is HTMLElement => child instanceof HTMLElement)
  const isVertical = (): boolean => isOn(attribute('vertical'))
  const isCircular = (): boolean => isOn(attribute('circular')) && items().length > 1
  const inList = (index: number): number => {
    const count = Math.max(1, items().length)
    return ((index % count) + count) % count
  }
  const lay = (): void => {
    const list = items()
    for (const [index, item] of list.entries()) {
      const offset = offsetOf(index, position, list.length, isCircular())
      item.style.translate = isVertical() ? `0 ${offset * 100}%` : `${offset * 100}% 0`
    }
    for (const [index, dot] of [...dots.children].entries())
      dot.toggleAttribute('data-current', index === inList(Math.round(position)))
  }
  const detail = (source: Source): Readonly<Record<string, unknown>> => ({
    current,
    currentItemId: items()[current]?.getAttribute('item-id') ?? '',
    source,
  })
  const go = (target: number, source: Source, isSmooth = true): void => {
    stop?.()
    const next = inList(target)
    const isNew = next !== current
    current = next
    if (isNew) emit('change', detail(source), { model: { current } })
    const finish = (): void => {
      position = next
      lay()
      if (isNew) emit('animationfinish', detail(source))
    }
    if (!isSmooth) return finish()
    const lasting = numberOf(attribute('duration'), 500)
    const size = isVertical() ? track.clientHeight : track.clientWidth
    stop = tween(position, target, lasting, finish, (place) => {
      position = place
      lay()
      const moved = (place - next) * size
      emit('transition', isVertical() ? { dx: 0, dy: moved } : { dx: moved, dy: 0 })
    })
  }
  const shownCount = (): number => Math.max(1, numberOf(attribute('display-multiple-items'), 1))
  const arrange = (): void => {
    const list = items()
    dots.replaceChildren(...list.map(() => make('i')))
    track.style.setProperty('--wx-shown', String(shownCount()))
    if (!isHeld && list.length > 0) {
      const wanted = numberOf(attribute('current'), current)
      const kept = current < list.length ? current : 0
      current = wanted < list.length ? wanted : kept
      if (stop === undefined) position = current
    }
    lay()
  }
  const play = (): void => {
    clearInterval(timer)
    if (!isOn(attribute('autoplay'))) return
    timer = setInterval(
      () => {
        const isSeen = element.isConnected && !document.hidden && !element.closest('[data-behind]')
        const isLast = !isCircular() && current >= items().length - shownCount()
        if (isSeen && !isHeld && items().length > 1)
          go(isLast ? 0 : Math.round(position) + 1, 'autoplay')
      },
      Math.max(300, numberOf(attribute('interval'), 5_000)),
    )
  }
  let start = 0
  const size = (): number =>
    Math.max(1, (isVertical() ? track.clientHeight : track.clientWidth) / shownCount())
  const drag = (axis: 'x' | 'y'): void =>
    onDrag(element, axis, {
      take: () => {
        if (
          (axis === 'y') !== isVertical() ||
          isOn(attribute('disable-touch')) ||
          items().length === 0
        )
          return false
        stop?.()
        stop = undefined
        start = position
        isHeld = true
        return true
      },
      move: (step) => {
        const moved = -step[axis] / size()
        const place = start + moved
        const end = items().length - shownCount()
        const over = isCircular() ? 0 : place - Math.min(end, Math.max(0, place))
        position = place - over * 0.65
        lay()
      },
      end: (step, speed) => {
        isHeld = false
        const moved = -step[axis] / size()
        const last = items().length - shownCount() + 1
        go(settledAt(Math.round(start), moved, -speed[axis], last, isCircular()), 'touch')
      },
    })
  drag('x')
  drag('y')
  element.addEventListener('wx-restyled', lay)
  const inset = (): void => {
    const [before, after] = [
      lengthOf(attribute('previous-margin'), '0px'),
      lengthOf(attribute('next-margin'), '0px'),
    ]
    track.style.inset = isVertical() ? `${before} 0 ${after}` : `0 ${after} 0 ${before}`
  }
  return {
    slot: track,
    arranged: arrange,
    set: (name, value) => {
      if (name === 'current') {
        const target = numberOf(value)
        if (target !== current && items().length > 0) go(target, '', position !== target)
      } else if (name === 'current-item-id') {
        const index = items().findIndex((item) => item.getAttribute('item-id') === textOf(value))
        if (index >= 0) go(index, '')
      } else if (name === 'indicator-dots') dots.toggleAttribute('data-shown', isOn(value))
      else if (name === 'indicator-color') dots.style.setProperty('--wx-dot', textOf(value))
      else if (name === 'indicator-active-color')
        dots.style.setProperty('--wx-dot-current', textOf(value))
      else if (name === 'previous-margin' || name === 'next-margin') inset()
      else if (name === 'autoplay' || name === 'interval') play()
      else if (name === 'vertical' || name === 'circular' || name === 'display-multiple-items') {
        element.toggleAttribute('vertical', isVertical())
        inset()
        arrange()
      }
    },
    release: () => {
      clearInterval(timer)
      stop?.()
    },
  }
}

export const swiperItem: BuiltIn = ({ element }) => ({
  set: (name, value) => {
    // The program's style took the place that the swiper gave it.
    if (name === 'style') element.dispatchEvent(new Event('wx-restyled', { bubbles: true }))
    else if (name === 'item-id') element.setAttribute('item-id', textOf(value))
  },
})
