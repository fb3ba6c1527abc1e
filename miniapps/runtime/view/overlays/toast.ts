import { glyphs } from '../drawing/glyphs.ts'
import { spinner } from '../drawing/spinner.ts'
import { element } from '../element.ts'

export type ToastLook = Readonly<{
  title: string
  icon: 'success' | 'error' | 'loading' | 'none'
  /** An address, in place of the icon. */
  image: string
  /** Nothing behind it may be touched. */
  isModal: boolean
  /** In milliseconds; endless where absent. */
  duration?: number
}>

let shown: { element: HTMLElement; timer?: ReturnType<typeof setTimeout> } | undefined

/** One at a time, as on the phone: a toast and the loading sign share the place. */
export function showToast(layer: HTMLElement, look: ToastLook): void {
  hideToast()
  const sign = signOf(look)
  const box = element('div', 'toast', ...(sign ? [sign] : []), element('p', '', look.title))
  box.toggleAttribute('data-plain', sign === undefined)
  box.setAttribute('role', 'status')
  const made = element('div', look.isModal ? 'toast-place modal' : 'toast-place', box)
  layer.append(made)
  shown = { element: made }
  if (look.duration !== undefined) shown.timer = setTimeout(hideToast, look.duration)
}

export function hideToast(): void {
  clearTimeout(shown?.timer)
  shown?.element.remove()
  shown = undefined
}

function signOf({ icon, image }: ToastLook): Element | undefined {
  if (image !== '') {
    const picture = element('img')
    picture.src = image
    return picture
  }
  if (icon === 'none') return undefined
  if (icon === 'loading') return spinner()
  return icon === 'success' ? glyphs.tick() : glyphs.warn()
}
