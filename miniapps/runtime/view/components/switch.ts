import { isOn, textOf } from '../attributeValues.ts'
import { glyphs } from '../drawing/glyphs.ts'
import { element as make } from '../element.ts'
import type { BuiltIn } from '../nodes/part.ts'
import { mirror } from './mirror.ts'

export const toggle: BuiltIn = ({ element, attribute, emit }) => {
  element.append(make('span', 'wx-switch', glyphs.tick()))
  const check = (isChecked: boolean): void => mirror(element, 'checked', isChecked)
  return {
    set: (name, value) => {
      if (name === 'checked') check(isOn(value))
      else if (name === 'disabled') mirror(element, 'disabled', isOn(value))
      else if (name === 'type') mirror(element, 'type', value)
      else if (name === 'color') element.style.setProperty('--wx-color', textOf(value))
    },
    tap: () => {
      if (isOn(attribute('disabled'))) return true
      const value = !element.hasAttribute('checked')
      check(value)
      emit('change', { value }, { bubbles: true, model: { checked: value } })
      return true
    },
    value: () => element.hasAttribute('checked'),
    reset: () => check(isOn(attribute('checked'))),
  }
}
