import type { Element } from 'glass-easel'

type Mount = Readonly<{ element: Element; run: () => void }>

let waiting: Mount[] = []

/** Calls back when all of this turn's components are attached: those within a component come before it. */
export function mountLast(self: Readonly<{ _$: Element }>, run: () => void): void {
  if (waiting.length === 0) queueMicrotask(mountAll)
  waiting.push({ element: self._$, run })
}

/** They were attached from the outside inwards. */
function mountAll(): void {
  const all = waiting
  waiting = []
  const open: Mount[] = []
  for (const mount of all) {
    while (open.length > 0 && !isWithin(mount.element, (open.at(-1) as Mount).element))
      open.pop()?.run()
    open.push(mount)
  }
  for (const { run } of open.toReversed()) run()
}

function isWithin(inner: Element, outer: Element): boolean {
  for (let node: Element | null = inner; node !== null; node = outwards(node))
    if (node === outer) return true
  return false
}

function outwards(node: Element): Element | null {
  return node.parentNode ?? node.ownerShadowRoot?.getHostNode() ?? null
}
