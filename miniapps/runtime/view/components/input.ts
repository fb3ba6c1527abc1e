import { isOn, textOf } from '../attributeValues.ts'
import { element as make } from '../element.ts'
import type { BuiltIn } from '../nodes/part.ts'
import { fieldPart } from './field.ts'

const keyboards: Readonly<Record<string, string>> = {
  number: 'numeric',
  digit: 'decimal',
  'safe-password': 'text',
}

export const input: BuiltIn = (host) => {
  const { element, emit, attribute } = host
  const field = make('input')
  field.maxLength = 140
  const placeholder = make('span', 'wx-placeholder')
  element.append(placeholder, field)
  const part = fieldPart(host, field, placeholder)
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return
    emit('confirm', { value: field.value }, { bubbles: true })
    if (!isOn(attribute('confirm-hold'))) field.blur()
  })
  return {
    ...part,
    set: (name, value) => {
      if (name === 'type' || name === 'password') {
        const isSecret = isOn(attribute('password')) || attribute('type') === 'safe-password'
        field.type = isSecret ? 'password' : 'text'
        field.inputMode = keyboards[textOf(attribute('type'))] ?? 'text'
      } else part.set?.(name, value)
    },
  }
}
