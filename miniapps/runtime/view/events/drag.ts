/** Dragging with a finger or the mouse, which of several parts takes a drag, and how fast it ended. */

export type Axis = 'x' | 'y' | 'both'

export type DragStep = Readonly<{
  /** From where it began, in px. */
  x: number
  y: number
  /** Where the finger is. */
  clientX: number
  clientY: number
}>

export type Drag = Readonly<{
  /** Whether to take it, once its direction is known. */
  take: (step: DragStep, target: Node) => boolean
  move: (step: DragStep) => void
  /** Speed in px per millisecond; zero where the system broke it off. */
  end: (step: DragStep, speed: Readonly<{ x: number; y: number }>) => void
}>

/** Below this a finger only shakes. */
const slop = 5

/** The drag that is under way belongs to whoever took it first, the innermost before others. */
let owner: object | undefined

export function onDrag(element: HTMLElement, axis: Axis, drag: Drag): void {
  element.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch' || event.button !== 0) return
    const follow = follower(axis, drag, event, event.target as Node)
    const move = (next: PointerEvent): void => void follow.move(next)
    const stop = (next: PointerEvent): void => {
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', stop)
      removeEventListener('pointercancel', stop)
      follow.end(next, next.type === 'pointercancel')
    }
    addEventListener('pointermove', move)
    addEventListener('pointerup', stop)
    addEventListener('pointercancel', stop)
  })
  let touching: ReturnType<typeof follower> | undefined
  element.addEventListener(
    'touchstart',
    (event) => {
      const [touch] = event.touches
      touching = touch && follower(axis, drag, touch, event.target as Node)
    },
    { passive: true },
  )
  element.addEventListener(
    'touchmove',
    (event) => {
      const [touch] = event.touches
      if (touch && touching?.move(touch) === true && event.cancelable) event.preventDefault()
    },
    { passive: false },
  )
  for (const name of ['touchend', 'touchcancel'] as const)
    element.addEventListener(name, (event) => {
      const [touch] = event.changedTouches
      if (touch) touching?.end(touch, name === 'touchcancel')
      touching = undefined
    })
}

type Place = Readonly<{ clientX: number; clientY: number }>

function follower(axis: Axis, drag: Drag, start: Place, target: Node) {
  const self = {}
  let state: 'waiting' | 'taken' | 'left' = 'waiting'
  let last = { ...place(start), time: performance.now() }
  let speed = { x: 0, y: 0 }
  const stepTo = ({ clientX, clientY }: Place): DragStep => ({
    x: clientX - start.clientX,
    y: clientY - start.clientY,
    clientX,
    clientY,
  })
  const decide = (step: DragStep): void => {
    const across = Math.abs(step.x)
    const down = Math.abs(step.y)
    if (Math.max(across, down) < slop) return
    const fits = axis === 'both' || (axis === 'x' ? across >= down : down > across)
    const isFree = owner === undefined
    state = fits && isFree && drag.take(step, target) ? 'taken' : 'left'
    if (state === 'taken') owner = self
  }
  return {
    move: (point: Place): boolean => {
      const step = stepTo(point)
      if (state === 'waiting') decide(step)
      if (state !== 'taken') return false
      const time = performance.now()
      const passed = Math.max(1, time - last.time)
      speed = {
        x: (point.clientX - last.clientX) / passed,
        y: (point.clientY - last.clientY) / passed,
      }
      last = { ...place(point), time }
      drag.move(step)
      return true
    },
    end: (point: Place, isBroken: boolean): void => {
      if (state !== 'taken') return
      owner = undefined
      swallowClick()
      const isStill = isBroken || performance.now() - last.time > 60
      drag.end(stepTo(point), isStill ? { x: 0, y: 0 } : speed)
    },
  }
}

function place({ clientX, clientY }: Place): Place {
  return { clientX, clientY }
}

/** Letting go of the mouse is a click for the system, but no tap. */
function swallowClick(): void {
  const swallow = (event: Event): void => event.stopPropagation()
  addEventListener('click', swallow, { capture: true })
  setTimeout(() => removeEventListener('click', swallow, { capture: true }))
}
