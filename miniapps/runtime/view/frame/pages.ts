import type { LogicMessage } from '../../messages.ts'
import type { PageFrame } from './pageFrame.ts'

type PageMessage = Extract<LogicMessage, { type: 'page' }>

/** The pages that stand, of which one is in front. */
export type Pages = Readonly<{
  get: (page: number) => PageFrame | undefined
  front: () => PageFrame | undefined
  all: () => readonly PageFrame[]
  /** Paths, the last in front. */
  stack: () => readonly string[]
  turn: (message: PageMessage) => void
}>

export function makePages(
  area: HTMLElement,
  make: (message: Extract<PageMessage, { kind: 'push' }>) => PageFrame,
  turned: (front: PageFrame | undefined) => void,
): Pages {
  const pages = new Map<number, PageFrame>()
  /** Numbers of the stack; a tab page that was left stands apart from it until it is shown again. */
  let order: number[] = []
  const front = (): PageFrame | undefined => pages.get(order.at(-1) ?? 0)
  const lay = (): void => {
    const shown = front()
    for (const page of pages.values()) {
      page.section.toggleAttribute('data-behind', page !== shown)
      page.section.inert = page !== shown
    }
    turned(shown)
  }
  return {
    get: (page) => pages.get(page),
    front,
    all: () => [...pages.values()],
    stack: () => order.flatMap((number) => pages.get(number)?.path ?? []),
    turn: (message) => {
      const { page } = message
      if (message.kind === 'pop') {
        const left = pages.get(page)
        pages.delete(page)
        order = order.filter((number) => number !== page)
        left?.section.toggleAttribute('data-left', true)
        left?.remove()
        // What follows a pop says which page comes forward.
        if (order.length > 0) lay()
        return
      }
      const { depth } = message
      if (message.kind === 'push') {
        const made = make(message)
        pages.set(page, made)
        area.append(made.section)
        if (depth > 1) made.section.classList.add('arriving')
      }
      order = [...order.filter((number) => number !== page).slice(0, Math.max(0, depth - 1)), page]
      lay()
    },
  }
}
