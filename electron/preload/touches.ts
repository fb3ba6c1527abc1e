import { ipcRenderer } from 'electron'

type Place = Readonly<{ x: number; y: number }>

const keys: ReadonlySet<string> = new Set([
  'Enter',
  'Backspace',
  'Delete',
  'Tab',
  'Escape',
  'Left',
  'Right',
  'Up',
  'Down',
])

/** Tells main what a person does in this page, for a second phone that does the same. */
export function tellTouches(): void {
  /** Where the element pressed stands, while it is pressed. */
  let corner: DOMRect | undefined
  const tell = (touch: Readonly<Record<string, unknown>>): void =>
    ipcRenderer.send('guest:touched', touch)
  const listen = <K extends keyof WindowEventMap>(
    name: K,
    told: (event: WindowEventMap[K]) => void,
  ): void =>
    window.addEventListener(name, (event) => event.isTrusted && told(event), {
      capture: true,
      passive: true,
    })
  const from = ({ left, top }: DOMRect, { clientX, clientY }: MouseEvent) => ({
    x: clientX - left,
    y: clientY - top,
  })
  listen('mousedown', (event) => {
    const { target } = event
    if (!(target instanceof Element)) return
    corner = target.getBoundingClientRect()
    tell({
      type: 'mouseDown',
      ...from(corner, event),
      path: pathOf(target),
      name: nameOf(target),
    })
  })
  listen('mousemove', (event) => {
    if (corner) tell({ type: 'mouseMove', ...from(corner, event) })
  })
  listen('mouseup', (event) => {
    if (corner) tell({ type: 'mouseUp', ...from(corner, event) })
    corner = undefined
  })
  listen('wheel', ({ clientX, clientY, deltaX, deltaY }) =>
    tell({ type: 'mouseWheel', x: clientX, y: clientY, deltaX, deltaY }),
  )
  listen('beforeinput', ({ inputType, data }) => {
    if (inputType.startsWith('insert') && data) tell({ type: 'text', text: data })
  })
  listen('keydown', ({ key }) => {
    const named = key.replace('Arrow', '')
    if (keys.has(named)) tell({ type: 'key', key: named })
  })
  // Main asks for it in this world, which no page reaches.
  Object.assign(globalThis, { hutongCornerOf: cornerOf, hutongMiddleOf: middleOf })
}

function pathOf(element: Element): readonly number[] {
  const path: number[] = []
  for (let at: Element | null = element; at?.parentElement; at = at.parentElement)
    path.unshift([...at.parentElement.children].indexOf(at))
  return path
}

function nameOf({ tagName, id }: Element): string {
  return `${tagName}#${id}`.slice(0, 300)
}

/** Where the element of this place and name stands; null where there is none, or nobody could press it there. */
function cornerOf(path: readonly number[], name: string): Place | null {
  let element: Element | undefined = document.documentElement
  for (const index of path) element = element?.children[index]
  if (element === undefined || nameOf(element) !== name) return null
  const box = shownBox(element)
  return box && { x: box.left, y: box.top }
}

/**
 * The middle of what has this id on the page in front; null where nothing does, where something covers it, or where it is
 * to be chosen and is not. Pages behind it stay in the document.
 */
function middleOf(id: string, isChosen = false): Place | null {
  const element = [...document.querySelectorAll(`[id="${id}"]`)].find(
    (each) => each.closest('section[data-behind], section[data-left]') === null,
  )
  if (isChosen && element?.getAttribute('aria-checked') === 'false') return null
  const box = element && shownBox(element)
  if (!box) return null
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  if (element.contains(document.elementFromPoint(middle.x, middle.y))) return middle
  // A bar that is fixed at an edge may cover what was scrolled just into view; it is looked for again.
  if (!isFixed(element)) element.scrollIntoView({ block: 'center', behavior: 'instant' })
  return null
}

/**
 * Where it stands once it is scrolled into view. What is fixed in place is not scrolled: a sheet that is still below the
 * screen comes up by itself, and would push the whole page up instead.
 */
function shownBox(element: Element): DOMRect | null {
  if (!isFixed(element))
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
  const box = element.getBoundingClientRect()
  const isInside = box.top + box.height / 2 < innerHeight && box.left + box.width / 2 < innerWidth
  return box.width > 0 && isInside ? box : null
}

/** Within its page: that of a mini-program is a section of the document. */
function isFixed(element: Element): boolean {
  for (let at: Element | null = element; at && at.tagName !== 'SECTION'; at = at.parentElement)
    if (getComputedStyle(at).position === 'fixed') return true
  return false
}
