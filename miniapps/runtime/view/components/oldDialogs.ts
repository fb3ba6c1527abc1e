import { isOn, numberOf, textOf } from '../attributeValues.ts'
import { glyphs } from '../drawing/glyphs.ts'
import { spinner } from '../drawing/spinner.ts'
import { element as make, pressable } from '../element.ts'
import type { BuiltIn } from '../nodes/part.ts'

/** What the first base libraries had as tags, before there were calls for them. They stand while they are not `hidden`. */

export const loading: BuiltIn = ({ element }) => {
  const text = make('div', 'wx-notice-text')
  element.append(make('div', 'wx-notice', spinner(), text))
  return { slot: text }
}

/** Says `change` once it has stood for its time: the program hides it then. */
export const toast: BuiltIn = ({ element, attribute, emit }) => {
  const text = make('div', 'wx-notice-text')
  element.append(make('div', 'wx-notice', glyphs.tick(), text))
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = (): void => {
    clearTimeout(timer)
    if (isOn(attribute('hidden'))) return
    timer = setTimeout(() => emit('change', {}), numberOf(attribute('duration'), 1_500))
  }
  // Its attributes come after it.
  queueMicrotask(wait)
  return {
    slot: text,
    set: (name) => {
      if (name === 'hidden' || name === 'duration') wait()
    },
    release: () => clearTimeout(timer),
  }
}

export const modal: BuiltIn = ({ element, attribute, emit, services }) => {
  const { words } = services
  const title = make('h2')
  const body = make('div', 'wx-modal-body')
  const cancel = pressable('wx-modal-button', () => emit('cancel', {}), words.cancel)
  const confirm = pressable('wx-modal-button', () => emit('confirm', {}), words.confirm)
  confirm.toggleAttribute('data-confirm', true)
  const box = make('div', 'wx-modal', title, body, make('div', 'wx-modal-buttons', cancel, confirm))
  box.setAttribute('role', 'dialog')
  element.append(box)
  element.addEventListener('click', ({ target }) => {
    if (target === element) emit('cancel', {})
  })
  return {
    slot: body,
    set: (name) => {
      if (name === 'title') title.textContent = textOf(attribute(name))
      else if (name === 'confirm-text')
        confirm.textContent = textOf(attribute(name)) || words.confirm
      else if (name === 'cancel-text') cancel.textContent = textOf(attribute(name)) || words.cancel
      else if (name === 'no-cancel') cancel.hidden = isOn(attribute(name))
    },
  }
}

/** Hidden unless it is said otherwise; a tap beside it or on its cancel line says `change`. */
export const actionSheet: BuiltIn = ({ element, emit }) => {
  const panel = make('div', 'wx-sheet')
  element.append(panel)
  element.toggleAttribute('hidden', true)
  element.addEventListener('click', ({ target }) => {
    const isCancel = target instanceof Element && target.closest('wx-action-sheet-cancel') !== null
    if (target === element || isCancel) emit('change', {})
  })
  return { slot: panel }
}
