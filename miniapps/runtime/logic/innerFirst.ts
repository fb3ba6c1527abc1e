import type { Element } from 'glass-easel'

/** Something to be done for an element. */
export type Due<T> = Readonly<{ element: Element; what: T }>

/** From the order of attaching, where what is outside comes first, to one where it comes after all within it. */
export function innerFirst<T>(attached: readonly Due<T>[]): readonly T[] {
  const open: Due<T>[] = []
  const ordered: T[] = []
  for (const due of attached) {
    while (open.length > 0 && !isWithin(due.element, (open.at(-1) as Due<T>).element))
      ordered.push((open.pop() as Due<T>).what)
    open.push(due)
  }
  return [...ordered, ...open.toReversed().map(({ what }) => what)]
}

function isWithin(inner: Element, outer: Element): boolean {
  for (let node: Element | null = inner; node !== null; node = outwards(node))
    if (node === outer) return true
  return false
}

function outwards(node: Element): Element | null {
  return node.parentNode ?? node.ownerShadowRoot?.getHostNode() ?? null
}
