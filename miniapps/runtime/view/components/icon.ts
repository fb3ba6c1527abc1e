import { lengthOf, textOf } from '../attributeValues.ts'
import { icons } from '../drawing/icons.ts'
import type { BuiltIn } from '../nodes/part.ts'

export const icon: BuiltIn = ({ element }) => ({
  set: (name, value) => {
    if (name === 'type') {
      const drawn = icons[textOf(value)]
      element.replaceChildren(...(drawn ? [drawn.draw()] : []))
      element.style.setProperty('--wx-icon', drawn?.color ?? 'currentColor')
    } else if (name === 'size') {
      element.style.width = lengthOf(value)
      element.style.height = lengthOf(value)
    } else if (name === 'color') element.style.color = textOf(value)
  },
})
