import { glyphs } from '../drawing/glyphs.ts'
import { element, pressable } from '../element.ts'
import { openSheet } from '../overlays/sheet.ts'
import { showModal } from '../overlays/modal.ts'
import type { Services } from '../services.ts'

/** What the three dots open. */
export function openCapsuleMenu(services: Services): void {
  const { config, words, layer } = services
  const about = (): void => {
    void showModal(layer, {
      title: config.name,
      content: `${words.appId} ${config.appId}`,
      confirmText: words.confirm,
      cancelText: '',
      confirmColor: '',
      cancelColor: '',
    })
  }
  const entries = [
    [words.share, glyphs.share(), () => services.share('menu')],
    [words.about, glyphs.about(), about],
    [words.reload, glyphs.reload(), () => services.reload()],
  ] as const
  const tiles = entries.map(([text, glyph, act]) =>
    pressable(
      'menu-tile',
      // Sharing takes a picture of the page, which the menu would stand in.
      () => sheet.close(act),
      element('span', 'menu-sign', glyph),
      element('span', '', text),
    ),
  )
  const cancel = pressable('sheet-line sheet-cancel', () => sheet.close(), words.cancel)
  const head = element('p', 'menu-head', config.name)
  const sheet = openSheet(layer, [head, element('div', 'menu-tiles', ...tiles), cancel], () => {})
}
