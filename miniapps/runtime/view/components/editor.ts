import { isOn, textOf } from '../attributeValues.ts'
import { element as make } from '../element.ts'
import type { BuiltIn } from '../nodes/part.ts'

/** Text to write in; formats of a real editor are not simulated. */
export const editor: BuiltIn = ({ element, emit }) => {
  const field = make('div', 'wx-editor-field')
  field.contentEditable = 'plaintext-only'
  element.append(field)
  const detail = (): Readonly<Record<string, unknown>> => {
    const text = field.innerText
    return { html: field.innerHTML, text, delta: { ops: [{ insert: text }] } }
  }
  for (const name of ['input', 'focus', 'blur'] as const)
    field.addEventListener(name, () => emit(name, detail()))
  requestAnimationFrame(() => emit('ready', {}))
  return {
    set: (name, value) => {
      if (name === 'placeholder') field.dataset['placeholder'] = textOf(value)
      else if (name === 'read-only')
        field.contentEditable = isOn(value) ? 'false' : 'plaintext-only'
    },
    value: () => field.innerText,
    reset: () => field.replaceChildren(),
  }
}
