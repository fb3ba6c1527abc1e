import { isOn, textOf } from '../attributeValues.ts'
import type { BuiltIn } from '../nodes/part.ts'
import { mirror } from './mirror.ts'

const spaces: Readonly<Record<string, string>> = { ensp: '\u2002', emsp: '\u2003', nbsp: '\u00a0' }
const entities: Readonly<Record<string, string>> = {
  '&nbsp;': '\u00a0',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&apos;': "'",
  '&ensp;': '\u2002',
  '&emsp;': '\u2003',
}

export const text: BuiltIn = ({ element, attribute }) => {
  const rewrite = (): void => {
    const space = spaces[textOf(attribute('space'))]
    const isDecoded = isOn(attribute('decode'))
    if (space === undefined && !isDecoded) return
    for (const node of element.childNodes)
      if (node instanceof Text) {
        const wanted = shownText(node.data, isDecoded, space)
        if (node.data !== wanted) node.data = wanted
      }
  }
  const changes = new MutationObserver(rewrite)
  return {
    set: (name, value) => {
      if (name === 'user-select' || name === 'selectable')
        mirror(element, 'user-select', isOn(value))
      if (name !== 'decode' && name !== 'space') return
      changes.observe(element, { childList: true, characterData: true, subtree: true })
      rewrite()
    },
    release: () => changes.disconnect(),
  }
}

/** `decode` reads seven entities; `space` keeps runs of blanks, each of that width. */
export function shownText(source: string, isDecoded: boolean, space?: string): string {
  const decoded = isDecoded
    ? source.replaceAll(
        /&(?:nbsp|lt|gt|amp|apos|ensp|emsp);/g,
        (entity) => entities[entity] ?? entity,
      )
    : source
  return space === undefined ? decoded : decoded.replaceAll(' ', space)
}
