import { element, pressable } from '../element.ts'
import type { Words } from '../words.ts'
import { openSheet } from './sheet.ts'
import { makeWheel, type Wheel } from './wheel.ts'

export type PickerSheet = Readonly<{
  /** Other entries, and which of each column is in the middle. */
  change: (columns: readonly (readonly string[])[], indexes: readonly number[]) => void
}>

export type PickerHooks = Readonly<{
  turned: (column: number, index: number) => void
  confirmed: (indexes: readonly number[]) => void
  cancelled: () => void
}>

const entryHeight = 44

/** Columns to choose from, at the foot of the page. */
export function openPickerSheet(
  layer: HTMLElement,
  { title, words }: Readonly<{ title: string; words: Words }>,
  hooks: PickerHooks,
): PickerSheet {
  const body = element('div', 'picker-columns')
  let wheels: readonly Wheel[] = []
  let shown: readonly (readonly string[])[] = []
  const end = (isConfirmed: boolean): void => {
    sheet.close()
    if (isConfirmed) hooks.confirmed(wheels.map((wheel) => wheel.index()))
    else hooks.cancelled()
  }
  const head = element(
    'div',
    'picker-head',
    pressable('picker-cancel', () => end(false), words.cancel),
    element('span', 'picker-title', title),
    pressable('picker-confirm', () => end(true), words.confirm),
  )
  const sheet = openSheet(layer, [head, body], hooks.cancelled)
  const column = (index: number): readonly [HTMLElement, HTMLElement, Wheel] => {
    const strip = element('div', 'picker-strip')
    const window = element('div', 'picker-column', strip)
    const wheel = makeWheel(
      { window, strip, height: () => entryHeight, count: () => shown[index]?.length ?? 0 },
      { changed: (entry) => hooks.turned(index, entry) },
    )
    return [window, strip, wheel]
  }
  let made: readonly (readonly [HTMLElement, HTMLElement, Wheel])[] = []
  return {
    change: (columns, indexes) => {
      shown = columns
      if (made.length !== columns.length) {
        made = columns.map((_, index) => column(index))
        wheels = made.map(([, , wheel]) => wheel)
        body.replaceChildren(...made.map(([window]) => window))
      }
      for (const [index, [, strip, wheel]] of made.entries()) {
        strip.replaceChildren(
          ...(columns[index] ?? []).map((entry) => element('div', 'picker-entry', entry)),
        )
        wheel.turn(indexes[index] ?? 0)
      }
    },
  }
}
