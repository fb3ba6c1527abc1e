import { onDrag } from '../events/drag.ts'
import { tween } from '../events/tween.ts'

export type Wheel = Readonly<{
  index: () => number
  /** Turns to an entry without telling anyone. */
  turn: (index: number, isSmooth?: boolean) => void
  stop: () => void
}>

export type WheelParts = Readonly<{
  /** What is seen of it, and dragged. */
  window: HTMLElement
  /** Holds the entries, one under another. */
  strip: HTMLElement
  /** Height of an entry in px. */
  height: () => number
  count: () => number
}>

/** A column of entries that turns and rests with one of them in the middle. */
export function makeWheel(
  { window, strip, height, count }: WheelParts,
  hooks: Readonly<{ changed: (index: number) => void; started?: () => void; rested?: () => void }>,
): Wheel {
  let place = 0
  let index = 0
  let start = 0
  let end: (() => void) | undefined
  const inList = (wanted: number): number => Math.min(Math.max(0, count() - 1), Math.max(0, wanted))
  const lay = (next: number): void => {
    place = next
    strip.style.transform = `translateY(${-place * height()}px)`
  }
  const stop = (): void => end?.()
  const settle = (wanted: number): void => {
    stop()
    const target = inList(Math.round(wanted))
    end = tween(
      place,
      target,
      260,
      () => {
        const isNew = target !== index
        index = target
        if (isNew) hooks.changed(index)
        hooks.rested?.()
      },
      lay,
    )
  }
  onDrag(window, 'y', {
    take: () => {
      stop()
      start = place
      hooks.started?.()
      return true
    },
    move: ({ y }) => {
      const wanted = start - y / height()
      lay(wanted - (wanted - inList(wanted)) * 0.6)
    },
    end: ({ y }, speed) => settle(start - y / height() - (speed.y * 160) / height()),
  })
  window.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      hooks.started?.()
      settle(Math.round(place) + Math.sign(event.deltaY))
    },
    { passive: false },
  )
  window.addEventListener('click', ({ clientY }) => {
    const { top, height: tall } = window.getBoundingClientRect()
    const steps = Math.round((clientY - top - tall / 2) / height())
    if (steps !== 0) settle(Math.round(place) + steps)
  })
  return {
    index: () => index,
    turn: (wanted, isSmooth = false) => {
      const target = inList(wanted)
      if (target === index && place === target) return lay(target)
      stop()
      index = target
      if (isSmooth) end = tween(place, target, 260, () => lay(target), lay)
      else lay(target)
    },
    stop,
  }
}
