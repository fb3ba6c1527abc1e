import { onDrag } from './drag.ts'

/** The mouse drags what scrolls, as a finger would; fingers scroll by themselves. */
export function scrollByDragging(area: HTMLElement): void {
  let scrolled: HTMLElement | undefined
  let isAcross = false
  let start = 0
  let gliding = 0
  const place = (value: number): void => {
    if (scrolled === undefined) return
    if (isAcross) scrolled.scrollLeft = value
    else scrolled.scrollTop = value
  }
  const glide = (speed: number): void => {
    if (scrolled === undefined || Math.abs(speed) < 0.02 || scrolled.closest('[data-behind]'))
      return
    const now = isAcross ? scrolled.scrollLeft : scrolled.scrollTop
    place(now - speed * 16)
    gliding = requestAnimationFrame(() => glide(speed * 0.95))
  }
  let isTouch = false
  area.addEventListener('pointerdown', ({ pointerType }) => {
    isTouch = pointerType === 'touch'
    cancelAnimationFrame(gliding)
  })
  onDrag(area, 'both', {
    take: ({ x, y }, target) => {
      if (isTouch || isEditing(target)) return false
      isAcross = Math.abs(x) > Math.abs(y)
      scrolled = scrollable(target, area, isAcross, isAcross ? x : y)
      start = (isAcross ? scrolled?.scrollLeft : scrolled?.scrollTop) ?? 0
      return scrolled !== undefined
    },
    move: ({ x, y }) => place(start - (isAcross ? x : y)),
    end: (_, speed) => glide(isAcross ? speed.x : speed.y),
  })
}

/** The nearest around that scrolls that way, and is not at its end already. */
export function scrollable(
  target: Node,
  area: HTMLElement,
  isAcross: boolean,
  distance: number,
): HTMLElement | undefined {
  for (let node: Node | null = target; node && node !== area; node = node.parentNode) {
    if (!(node instanceof HTMLElement)) continue
    const style = getComputedStyle(node)
    const overflow = isAcross ? style.overflowX : style.overflowY
    if (overflow !== 'auto' && overflow !== 'scroll') continue
    const [now, end] = isAcross
      ? [node.scrollLeft, node.scrollWidth - node.clientWidth]
      : [node.scrollTop, node.scrollHeight - node.clientHeight]
    if (distance > 0 ? now > 0 : now < end - 1) return node
  }
  return undefined
}

function isEditing(target: Node): boolean {
  return (
    target === document.activeElement &&
    target instanceof HTMLElement &&
    target.matches('input, textarea')
  )
}
