import type { NodeTable } from '../nodes/nodeTable.ts'

/** The innermost built-in that does something when tapped does it, and no other. */
export function tapParts(target: Node, area: HTMLElement, nodes: NodeTable): void {
  for (let inner: Node | null = target; inner && inner !== area; inner = inner.parentNode) {
    const node = nodes.ownerOf(inner)
    if (node === undefined) return
    if (node.node === inner && node.part?.tap?.(target) === true) return
  }
}
