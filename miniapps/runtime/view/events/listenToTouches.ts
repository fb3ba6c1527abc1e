import { emit } from '../nodes/emit.ts'
import type { ViewNode } from '../nodes/nodeTable.ts'
import type { Services } from '../services.ts'
import { hover } from './hover.ts'
import { isTap, longPress, movedTo, pressed, type Press } from './press.ts'
import { tapParts } from './tapParts.ts'
import { touchesOf } from './touches.ts'

type Place = Readonly<{ identifier?: number; clientX: number; clientY: number }>
type Held = {
  press: Press
  readonly node: ViewNode
  readonly unhover: () => void
  readonly timer: ReturnType<typeof setTimeout>
  isLongPressHeard: boolean
}

/** Tells the program of taps and touches on its pages; one message for each, the Worker does the bubbling. */
export function listenToTouches(area: HTMLElement, services: Services): void {
  const { nodes, pages } = services
  let held: Held | undefined
  const tell = (
    node: ViewNode,
    name: string,
    changed: readonly Place[],
    touches: readonly Place[] = changed,
  ): void => {
    const scroller = pages.front()?.scroller
    if (scroller === undefined) return
    const canvas = node.tag === 'canvas' ? (node.node as HTMLElement) : undefined
    const changedTouches = touchesOf(changed, scroller, canvas)
    const [first] = changedTouches
    const detail = { x: first?.pageX ?? 0, y: first?.pageY ?? 0 }
    const touched = { touches: touchesOf(touches, scroller, canvas), changedTouches }
    emit(services, node, name, detail, { bubbles: true }, touched)
  }
  const isHeard = (name: string): boolean => nodes.heard.has(name)

  const start = (target: Node, changed: readonly Place[], touches: readonly Place[]): void => {
    const node = nodes.ownerOf(target)
    const [first] = changed
    if (node === undefined || first === undefined) return
    if (held !== undefined) drop()
    const timer = setTimeout(() => {
      if (held === undefined || held.press.isMoved) return
      held.isLongPressHeard = isHeard('longpress')
      tell(node, 'longpress', changed)
      tell(node, 'longtap', changed)
    }, longPress)
    held = {
      press: pressed(first.clientX, first.clientY, performance.now()),
      node,
      unhover: hover(target, area, nodes),
      timer,
      isLongPressHeard: false,
    }
    tell(node, 'touchstart', changed, touches)
  }
  const move = (changed: readonly Place[], touches: readonly Place[]): void => {
    const [first] = changed
    if (held === undefined || first === undefined) return
    const wasMoved = held.press.isMoved
    held.press = movedTo(held.press, first.clientX, first.clientY)
    if (held.press.isMoved && !wasMoved) {
      clearTimeout(held.timer)
      held.unhover()
    }
    tell(held.node, 'touchmove', changed, touches)
  }
  const drop = (): void => {
    clearTimeout(held?.timer)
    if (held?.press.isMoved === false) held.unhover()
  }
  const end = (name: string, changed: readonly Place[], touches: readonly Place[]): void => {
    if (held === undefined) return
    drop()
    tell(held.node, name, changed, touches)
    if (name === 'touchcancel') held.press = { ...held.press, isMoved: true }
  }

  area.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch' || event.button !== 0) return
    start(event.target as Node, [event], [event])
    const moved = (next: PointerEvent): void => move([next], [next])
    const ended = (next: PointerEvent): void => {
      removeEventListener('pointermove', moved)
      removeEventListener('pointerup', ended)
      removeEventListener('pointercancel', ended)
      end(next.type === 'pointerup' ? 'touchend' : 'touchcancel', [next], [])
    }
    addEventListener('pointermove', moved)
    addEventListener('pointerup', ended)
    addEventListener('pointercancel', ended)
  })
  const listen = (
    name: 'touchstart' | 'touchmove' | 'touchend' | 'touchcancel',
    react: (event: TouchEvent, changed: readonly Place[], touches: readonly Place[]) => void,
  ): void =>
    area.addEventListener(
      name,
      (event) => react(event, [...event.changedTouches], [...event.touches]),
      { passive: true },
    )
  listen('touchstart', (event, changed, touches) => start(event.target as Node, changed, touches))
  listen('touchmove', (_, changed, touches) => move(changed, touches))
  listen('touchend', (_, changed, touches) => end('touchend', changed, touches))
  listen('touchcancel', (_, changed, touches) => end('touchcancel', changed, touches))

  area.addEventListener('click', (event) => {
    const target = event.target as Node
    const node = nodes.ownerOf(target)
    const last = held
    held = undefined
    if (last !== undefined && !isTap(last.press, last.isLongPressHeard)) return
    if (node === undefined || isInDisabledButton(target)) return
    tell(node, 'tap', [event], [])
    tapParts(target, area, nodes)
  })
}

function isInDisabledButton(target: Node): boolean {
  const element = target instanceof Element ? target : target.parentElement
  return element?.closest('wx-button[disabled]') != null
}
