import { glyphs } from '../drawing/glyphs.ts'
import { element, pressable } from '../element.ts'
import type { Words } from '../words.ts'

/** The two signs at the right that every mini-program has, over whatever it shows. */
export function makeCapsule(
  words: Words,
  actions: Readonly<{ more: () => void; exit: () => void }>,
): HTMLElement {
  const more = pressable('capsule-sign', actions.more, glyphs.more())
  const exit = pressable('capsule-sign', actions.exit, glyphs.exit())
  more.setAttribute('aria-label', words.more)
  exit.setAttribute('aria-label', words.exit)
  return element('div', 'capsule', more, element('i', 'capsule-line'), exit)
}

/** Black signs on what is light, white on what is dark. */
export function dressCapsule(capsule: HTMLElement, isOnDark: boolean): void {
  capsule.toggleAttribute('data-on-dark', isOnDark)
}
