import { ipcRenderer } from 'electron'
import { plain } from './screenText.ts'

type Field = HTMLInputElement | HTMLTextAreaElement
const longest = 300

/** Tells main what a person writes into a field of this page; of a password only that something was written. */
export function tellTyping(): void {
  window.addEventListener(
    'input',
    (event) => {
      const [target] = event.composedPath()
      if (!event.isTrusted || !isField(target)) return
      const into = fieldName(target)
      const isSecret = target instanceof HTMLInputElement && target.type === 'password'
      ipcRenderer.send('guest:typed', {
        into: into ?? null,
        text: isSecret || target.value.length > 2_000 ? null : target.value,
      })
    },
    { capture: true, passive: true },
  )
  Object.assign(globalThis, { hutongFieldAt: fieldAt, hutongFieldSays: fieldSays })
}

function isField(target: unknown): target is Field {
  if (target instanceof HTMLTextAreaElement) return true
  const other = ['checkbox', 'radio', 'range', 'file', 'color', 'button', 'submit']
  return target instanceof HTMLInputElement && !other.includes(target.type)
}

/** Its own id or that of what draws it, else its placeholder or label. */
function fieldName(field: Field): string | undefined {
  const holder = [field, field.parentElement, field.parentElement?.parentElement].find(
    (each) => each && each.id !== '' && each.querySelectorAll('input, textarea').length <= 1,
  )
  if (holder) return `#${holder.id}`.slice(0, longest)
  const said = [
    field.placeholder,
    field.getAttribute('aria-label') ?? '',
    field.parentElement?.textContent ?? '',
    field.name,
  ]
  return said.map(plain).find((each) => each !== '' && each.length <= longest)
}

function find(into: string): Field | undefined {
  const fields = [...document.querySelectorAll('input, textarea')].filter(isField)
  return fields.find(
    (field) =>
      fieldName(field) === into &&
      field.checkVisibility() &&
      field.closest('section[data-behind], section[data-left]') === null,
  )
}

/** The middle of the field of this name; null where there is none in front. */
function fieldAt(into: string): Readonly<{ x: number; y: number }> | null {
  const field = find(into)
  field?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const box = field?.getBoundingClientRect()
  return box && box.width > 0 ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null
}

function fieldSays(into: string): string | null {
  return find(into)?.value ?? null
}
