import { isOn, numberOf, textOf } from '../attributeValues.ts'
import { scopedNames } from '../events/hover.ts'
import type { Host, Part } from '../nodes/part.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/** As many characters as WeChat takes when nothing is said. */
const defaultLength = 140

/** What input and textarea share. The shown placeholder is an element, so that it can be styled. */
export function fieldPart(host: Host, field: Field, placeholder: HTMLElement): Part {
  const { element, emit, attribute, services } = host
  let first = ''
  const isEmpty = (): void => {
    placeholder.hidden = field.value !== ''
  }
  const detail = (): Readonly<Record<string, unknown>> => ({
    value: field.value,
    cursor: field.selectionEnd ?? field.value.length,
  })
  /** What the program was told was typed, and has not answered to yet. */
  const told: string[] = []
  const typed = (more: Readonly<Record<string, unknown>>): void => {
    const { value } = field
    told.push(value)
    emit('input', { ...detail(), ...more }, { bubbles: true, model: { value } })
    services.caughtUp(() => told.shift())
  }
  const write = (value: string): void => {
    // A program that sets what it heard is behind a person who types on: that is no wish for the earlier text.
    if (field.value === value || told.slice(0, -1).includes(value)) return
    const cursor = field.selectionEnd
    field.value = value
    if (document.activeElement === field && cursor !== null) field.setSelectionRange(cursor, cursor)
    isEmpty()
  }
  field.addEventListener('input', (event) => {
    isEmpty()
    if (event instanceof InputEvent && event.isComposing) return
    typed({ keyCode: 0 })
  })
  field.addEventListener('compositionend', () => typed({}))
  field.addEventListener('focus', () => {
    first = field.value
    emit('focus', { value: field.value, height: 0 }, { bubbles: true })
  })
  field.addEventListener('blur', () => {
    emit(
      'blur',
      { value: field.value, cursor: field.value.length },
      { bubbles: true, model: { focus: false } },
    )
    if (field.value !== first) emit('change', { value: field.value })
  })
  const focus = (): void => void requestAnimationFrame(() => field.focus({ preventScroll: true }))
  isEmpty()
  return {
    set: (name, value) => {
      switch (name) {
        case 'value':
          return write(textOf(value))
        case 'placeholder':
          placeholder.textContent = textOf(value)
          return
        case 'placeholder-style':
          placeholder.setAttribute('style', textOf(value))
          return
        case 'placeholder-class':
          placeholder.className = ['wx-placeholder', ...scopedNames(element, textOf(value))].join(
            ' ',
          )
          return
        case 'disabled':
          field.disabled = isOn(value)
          element.toggleAttribute('disabled', isOn(value))
          return
        case 'maxlength': {
          const length = numberOf(value, defaultLength)
          if (length < 0) field.removeAttribute('maxlength')
          else field.maxLength = length
          return
        }
        case 'focus':
        case 'auto-focus':
          if (isOn(value)) focus()
          else if (name === 'focus' && document.activeElement === field) field.blur()
          return
        case 'cursor':
        case 'selection-start':
        case 'selection-end': {
          const start = numberOf(attribute('selection-start'), numberOf(attribute('cursor'), -1))
          const end = numberOf(attribute('selection-end'), start)
          if (start >= 0 && document.activeElement === field) field.setSelectionRange(start, end)
          return
        }
        default:
          return
      }
    },
    tap: () => {
      if (document.activeElement !== field) field.focus({ preventScroll: true })
      return true
    },
    value: () => field.value,
    reset: () => write(''),
  }
}
