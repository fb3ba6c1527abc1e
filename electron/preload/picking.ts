import { ipcRenderer } from 'electron'
import { labelsOf, plain } from './screenText.ts'

/** What a pointer does to a page; none of it reaches the page while something is picked. */
const touches = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
] as const
const longest = 120

type Named = Readonly<{ element: Element; name: string }>

/**
 * Lets a person pick what a page shows: what lies under the pointer is outlined, a click tells main its text, its label
 * or, where it has neither and `hasIds`, its `#id`; Escape tells that nothing was picked.
 */
export function servePicking(rootOf: () => Element | null, hasIds: boolean): void {
  let outline: HTMLElement | undefined
  const stop = (): void => {
    outline?.remove()
    outline = undefined
  }
  const named = (event: Event): Named | undefined => {
    const [target] = event.composedPath()
    const root = rootOf()
    if (root === null || !(target instanceof Element) || !root.contains(target)) return undefined
    return nameIn(root, target, hasIds)
  }
  ipcRenderer.on('screen:pick', (_event, isOn: boolean) => {
    if (isOn) outline ??= drawOutline()
    else stop()
  })
  window.addEventListener(
    'pointermove',
    (event) => {
      if (outline) lay(outline, named(event))
    },
    { capture: true },
  )
  for (const kind of touches)
    window.addEventListener(
      kind,
      (event) => {
        const [target] = event.composedPath()
        const isInside = target instanceof Node && rootOf()?.contains(target) === true
        if (outline === undefined || !event.isTrusted || !isInside) return
        event.preventDefault()
        event.stopImmediatePropagation()
        const found = kind === 'click' ? named(event) : undefined
        if (found) ipcRenderer.send('screen:picked', found.name)
      },
      { capture: true, passive: false },
    )
  window.addEventListener(
    'keydown',
    (event) => {
      if (outline === undefined || event.key !== 'Escape') return
      event.preventDefault()
      event.stopImmediatePropagation()
      ipcRenderer.send('screen:picked', null)
    },
    { capture: true },
  )
}

/** The nearest element that says something: the pressed one, or what it is a part of. */
function nameIn(root: Element, target: Element, hasIds: boolean): Named | undefined {
  for (let at: Element | null = target; at !== null; at = at.parentElement) {
    const text = at instanceof HTMLElement ? plain(wordsOf(at)) : ''
    const name = text || labelsOf(at).map(plain)[0] || (hasIds && at.id !== '' ? `#${at.id}` : '')
    if (name !== '' && name.length <= longest) return { element: at, name }
    if (name !== '' || at === root) return undefined
  }
  return undefined
}

/** A host's own wording as it stood, which windows of either language show. */
function wordsOf(element: HTMLElement): string {
  return element.querySelector<HTMLElement>('.wording')?.innerText ?? element.innerText
}

function drawOutline(): HTMLElement {
  const outline = document.createElement('div')
  outline.setAttribute('aria-hidden', 'true')
  Object.assign(outline.style, {
    all: 'initial',
    position: 'fixed',
    zIndex: '2147483647',
    pointerEvents: 'none',
    boxSizing: 'border-box',
    border: '2px solid #4653b5',
    borderRadius: '4px',
    background: 'rgb(70 83 181 / 14%)',
    display: 'none',
  })
  document.documentElement.append(outline)
  return outline
}

function lay({ style }: HTMLElement, found: Named | undefined): void {
  if (found === undefined) {
    style.display = 'none'
    return
  }
  const { left, top, width, height } = found.element.getBoundingClientRect()
  Object.assign(style, {
    display: 'block',
    left: `${left - 3}px`,
    top: `${top - 3}px`,
    width: `${width + 6}px`,
    height: `${height + 6}px`,
  })
}
