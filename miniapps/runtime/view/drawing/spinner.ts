import { element } from '../element.ts'

/** Twelve spokes, of which one after the other is bright. */
export function spinner(): HTMLElement {
  const spokes = Array.from({ length: 12 }, (_, index) => {
    const spoke = element('i')
    spoke.style.transform = `rotate(${index * 30}deg)`
    spoke.style.animationDelay = `${index / 12 - 1}s`
    return spoke
  })
  return element('span', 'wx-spinner', ...spokes)
}
