import { element } from '../element.ts'

export type Sheet = Readonly<{ element: HTMLElement; close: () => void }>

/** A panel that rises from below, over a dimmed page. A tap beside it dismisses it. */
export function openSheet(
  layer: HTMLElement,
  content: readonly Node[],
  dismissed: () => void,
): Sheet {
  const panel = element('div', 'sheet', ...content)
  const mask = element('div', 'mask', panel)
  let isOpen = true
  const close = (): void => {
    if (!isOpen) return
    isOpen = false
    mask.dataset['closing'] = ''
    setTimeout(() => mask.remove(), 200)
  }
  mask.addEventListener('click', (event) => {
    if (event.target !== mask) return
    close()
    dismissed()
  })
  layer.append(mask)
  return { element: panel, close }
}
