import { isOn, textOf } from '../attributeValues.ts'
import { element as make } from '../element.ts'
import type { BuiltIn } from '../nodes/part.ts'

/** Programs draw on it by calls; see the canvas calls. */
export const canvas: BuiltIn = ({ element }) => {
  const surface = make('canvas')
  const slot = make('div', 'wx-canvas-slot')
  element.append(surface, slot)
  return {
    slot,
    set: (name, value) => {
      if (name === 'canvas-id') element.setAttribute('canvas-id', textOf(value))
      else if (name === 'disable-scroll') element.toggleAttribute('disable-scroll', isOn(value))
    },
  }
}
