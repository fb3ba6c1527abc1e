import { element } from '../element.ts'

export type Sheet = Readonly<{
  element: HTMLElement
  /** Calls back once nothing of it is on the page any more. */
  close: (gone?: () => void) => void
}>

/** A panel that rises from below, over a dimmed page. A tap beside it dismisses it. */
export function openSheet(
  layer: HTMLElement,
  content: readonly Node[],
  dismissed: () => void,
): Sheet {
  const panel = element('div', 'sheet', ...content)
  const mask = element('div', 'mask', panel)
  let isOpen = true
  const close: Sheet['close'] = (gone) => {
    if (!isOpen) return
    isOpen = false
    mask.dataset['closing'] = ''
    setTimeout(() => {
      mask.remove()
      gone?.()
    }, 200)
  }
  mask.addEventListener('click', (event) => {
    if (event.target !== mask) return
    close()
    dismissed()
  })
  layer.append(mask)
  return { element: panel, close }
}
