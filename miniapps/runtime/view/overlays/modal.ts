import { element, pressable } from '../element.ts'

export type ModalLook = Readonly<{
  title: string
  content: string
  confirmText: string
  /** '' where there is nothing to cancel. */
  cancelText: string
  confirmColor: string
  cancelColor: string
  /** Shows a field to write in. */
  editable?: Readonly<{ placeholder: string }>
}>

export type ModalAnswer = Readonly<{ confirm: boolean; content?: string }>

export function showModal(layer: HTMLElement, look: ModalLook): Promise<ModalAnswer> {
  return new Promise((resolve) => {
    const { editable } = look
    const field = element('textarea', 'modal-field')
    field.rows = 3
    field.placeholder = editable?.placeholder ?? ''
    field.value = editable === undefined ? '' : look.content
    const answer = (confirm: boolean): void => {
      place.remove()
      resolve({ confirm, ...(editable && confirm ? { content: field.value } : {}) })
    }
    const button = (text: string, color: string, isConfirm: boolean): HTMLElement => {
      const made = pressable('modal-button', () => answer(isConfirm), text)
      made.toggleAttribute('data-confirm', isConfirm)
      if (color !== '') made.style.color = color
      return made
    }
    const content = editable === undefined ? element('p', 'modal-content', look.content) : field
    const box = element(
      'div',
      'modal-box',
      ...(look.title === '' ? [] : [element('h2', '', look.title)]),
      ...(look.content === '' && editable === undefined ? [] : [content]),
      element(
        'div',
        'modal-buttons',
        ...(look.cancelText === '' ? [] : [button(look.cancelText, look.cancelColor, false)]),
        button(look.confirmText, look.confirmColor, true),
      ),
    )
    box.setAttribute('role', 'dialog')
    const place = element('div', 'mask modal-place', box)
    layer.append(place)
    if (editable !== undefined) field.focus()
  })
}
