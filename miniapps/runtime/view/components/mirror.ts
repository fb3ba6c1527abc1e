import { textOf } from '../attributeValues.ts'

/** Shows an attribute on the element itself, where our styles and the program's (`button[type=primary]`) look for it. */
export function mirror(element: HTMLElement, name: string, value: unknown): void {
  if (value === undefined || value === false || value === '') element.removeAttribute(name)
  else element.setAttribute(name, value === true ? '' : textOf(value))
}
