import { element, pressable } from '../element.ts'
import { openSheet } from './sheet.ts'

/** Answers which line was taken, or nothing where the person backed out. */
export function showActionSheet(
  layer: HTMLElement,
  look: Readonly<{ title: string; items: readonly string[]; color: string; cancel: string }>,
): Promise<number | undefined> {
  return new Promise((resolve) => {
    const lines = look.items.map((item, index) => {
      const line = pressable(
        'sheet-line',
        () => {
          sheet.close()
          resolve(index)
        },
        item,
      )
      if (look.color !== '') line.style.color = look.color
      return line
    })
    const cancel = pressable(
      'sheet-line sheet-cancel',
      () => {
        sheet.close()
        resolve(undefined)
      },
      look.cancel,
    )
    const title = look.title === '' ? [] : [element('p', 'sheet-title', look.title)]
    const sheet = openSheet(layer, [...title, ...lines, cancel], () => resolve(undefined))
  })
}
