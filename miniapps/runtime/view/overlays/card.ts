import { glyphs } from '../drawing/glyphs.ts'
import { element, pressable } from '../element.ts'

/** Says over the whole page why there is nothing to see, and offers to begin again. */
export function showCard(layer: HTMLElement, title: string, why: string, again: string): void {
  const reload = pressable('card-button', () => location.reload(), again)
  layer.append(
    element(
      'div',
      'card',
      element('span', 'card-sign', glyphs.warn()),
      element('h1', '', title),
      element('p', '', why),
      reload,
    ),
  )
}
