/** Makes an element of our own, with its class names and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  classNames = '',
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  if (classNames !== '') made.className = classNames
  made.append(...children)
  return made
}

/** A button of the frame or of a sheet. */
export function pressable(
  classNames: string,
  press: (event: MouseEvent) => void,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = element('div', classNames, ...children)
  made.setAttribute('role', 'button')
  made.addEventListener('click', press)
  return made
}
