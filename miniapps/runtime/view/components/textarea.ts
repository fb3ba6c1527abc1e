import { isOn } from '../attributeValues.ts'
import { element as make } from '../element.ts'
import type { BuiltIn } from '../nodes/part.ts'
import { fieldPart } from './field.ts'

export const textarea: BuiltIn = (host) => {
  const { element, emit, attribute } = host
  const field = make('textarea')
  field.maxLength = 140
  const placeholder = make('span', 'wx-placeholder')
  element.append(placeholder, field)
  const part = fieldPart(host, field, placeholder)
  let lines = 0
  const fit = (): void => {
    const isAuto = isOn(attribute('auto-height'))
    field.style.height = isAuto ? 'auto' : ''
    const { scrollHeight } = field
    if (isAuto) field.style.height = `${scrollHeight}px`
    const lineHeight = Number.parseFloat(getComputedStyle(field).lineHeight) || 20
    const lineCount = Math.max(1, Math.round(scrollHeight / lineHeight))
    if (lineCount === lines) return
    lines = lineCount
    emit('linechange', { height: scrollHeight, heightRpx: 0, lineCount })
  }
  field.addEventListener('input', fit)
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey))
      emit('confirm', { value: field.value }, { bubbles: true })
  })
  return {
    ...part,
    set: (name, value) => {
      part.set?.(name, value)
      if (name === 'auto-height') {
        element.toggleAttribute('auto-height', isOn(value))
        field.rows = isOn(value) ? 1 : 2
      }
      if (name === 'auto-height' || name === 'value') requestAnimationFrame(fit)
    },
  }
}
