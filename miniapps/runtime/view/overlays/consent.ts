import { element, pressable } from '../element.ts'
import type { Words } from '../words.ts'
import { openSheet } from './sheet.ts'

/** Asks whether the program may have something of the person's. */
export function askConsent(
  layer: HTMLElement,
  program: string,
  what: string,
  words: Words,
): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (isGiven: boolean): void => {
      sheet.close()
      resolve(isGiven)
    }
    const refuse = pressable('consent-button', () => answer(false), words.refuse)
    const allow = pressable('consent-button', () => answer(true), words.allow)
    allow.dataset['allow'] = ''
    const sheet = openSheet(
      layer,
      [
        element('p', 'consent-program', program),
        element('h2', 'consent-what', `${words.asksFor} ${what}`),
        element('p', 'consent-note', words.simulated),
        element('div', 'consent-buttons', refuse, allow),
      ],
      () => resolve(false),
    )
  })
}
