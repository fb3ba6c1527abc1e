import { isOn, numberOf, textOf } from '../attributeValues.ts'
import { onDrag, type DragStep } from '../events/drag.ts'
import { tween } from '../events/tween.ts'
import type { BuiltIn } from '../nodes/part.ts'

type Place = Readonly<{ x: number; y: number }>

export const movableView: BuiltIn = ({ element, attribute, emit }) => {
  let place: Place = { x: 0, y: 0 }
  let start: Place = place
  let isPlaced = false
  let stop: (() => void) | undefined
  const direction = (): string => textOf(attribute('direction'), 'none')
  const scale = (): number => numberOf(attribute('scale-value'), 1)
  /** It stays in its area; one larger than the area always covers it. */
  const within = ({ x, y }: Place): Place => {
    const area = element.parentElement
    if (area === null) return { x, y }
    const bound = (value: number, room: number): number =>
      Math.min(Math.max(0, room), Math.max(Math.min(0, room), value))
    return {
      x: bound(x, area.clientWidth - element.offsetWidth),
      y: bound(y, area.clientHeight - element.offsetHeight),
    }
  }
  const lay = (next: Place, source: string): void => {
    const isNew = next.x !== place.x || next.y !== place.y
    place = next
    element.style.translate = `${place.x}px ${place.y}px`
    element.style.scale = scale() === 1 ? '' : String(scale())
    if (isNew) emit('change', { ...place, source }, { model: { x: place.x, y: place.y } })
  }
  const slide = (to: Place, source: string): void => {
    stop?.()
    const from = place
    if (isOn(attribute('animation') ?? true))
      stop = tween(
        0,
        1,
        300,
        () => lay(to, source),
        (share) =>
          lay({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }, source),
      )
    else lay(to, source)
  }
  const dragged = (step: DragStep): Place => ({
    x: direction() === 'vertical' ? start.x : start.x + step.x,
    y: direction() === 'horizontal' ? start.y : start.y + step.y,
  })
  onDrag(element, 'both', {
    take: ({ x, y }) => {
      const fits =
        direction() === 'all' ||
        (direction() === 'horizontal' && Math.abs(x) >= Math.abs(y)) ||
        (direction() === 'vertical' && Math.abs(y) >= Math.abs(x))
      if (!fits || isOn(attribute('disabled'))) return false
      stop?.()
      start = place
      return true
    },
    move: (step) => {
      const wanted = dragged(step)
      const kept = within(wanted)
      const isOut = isOn(attribute('out-of-bounds'))
      const next = isOut ? { x: (wanted.x + kept.x) / 2, y: (wanted.y + kept.y) / 2 } : kept
      lay(next, isOut && (next.x !== kept.x || next.y !== kept.y) ? 'touch-out-of-bounds' : 'touch')
    },
    end: (step, speed) => {
      const glide = isOn(attribute('inertia')) ? 120 : 0
      const wanted = dragged(step)
      const end = within({
        x: direction() === 'vertical' ? wanted.x : wanted.x + speed.x * glide,
        y: direction() === 'horizontal' ? wanted.y : wanted.y + speed.y * glide,
      })
      if (end.x !== place.x || end.y !== place.y)
        slide(end, glide > 0 ? 'friction' : 'out-of-bounds')
    },
  })
  let isWaiting = false
  /** Both of x and y may come; its area may not stand yet. */
  const put = (): void => {
    if (isWaiting) return
    isWaiting = true
    requestAnimationFrame(() => {
      isWaiting = false
      const wanted = { x: numberOf(attribute('x'), place.x), y: numberOf(attribute('y'), place.y) }
      if (isPlaced) slide(within(wanted), '')
      else lay(within(wanted), '')
      isPlaced = true
    })
  }
  return {
    set: (name) => {
      if (name === 'x' || name === 'y') put()
      else if (name === 'style' || name === 'scale-value') lay(place, '')
    },
    release: () => stop?.(),
  }
}
