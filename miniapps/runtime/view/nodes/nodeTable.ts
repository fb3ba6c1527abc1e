import type { NodeId } from '../../messages.ts'
import type { Part } from './part.ts'

/** A node as the Worker knows it, by number. */
export type ViewNode = {
  readonly id: NodeId
  readonly node: HTMLElement | Text | DocumentFragment
  /** As the program's template has it; '' for text and fragments. */
  readonly tag: string
  readonly attributes: Map<string, unknown>
  /** Events that the program listens to at this node. */
  readonly listens: Set<string>
  /** Attributes bound both ways, with `model:`. */
  readonly models: Set<string>
  /** What a built-in component adds. */
  part?: Part
}

export type NodeTable = Readonly<{
  get: (id: NodeId) => ViewNode | undefined
  add: (node: ViewNode) => void
  release: (id: NodeId) => void
  /** The nearest node around, itself included. */
  ownerOf: (inner: Node | null) => ViewNode | undefined
  /** Events that anyone listens to: a component without an element of its own listens unseen. */
  heard: Set<string>
}>

export function makeNodeTable(): NodeTable {
  const nodes = new Map<NodeId, ViewNode>()
  const owners = new WeakMap<Node, ViewNode>()
  return {
    get: (id) => nodes.get(id),
    add: (made) => {
      nodes.set(made.id, made)
      owners.set(made.node, made)
    },
    release: (id) => {
      const released = nodes.get(id)
      nodes.delete(id)
      released?.part?.release?.()
    },
    ownerOf: (inner) => {
      for (let node = inner; node !== null; node = node.parentNode) {
        const owner = owners.get(node)
        if (owner !== undefined) return nodes.has(owner.id) ? owner : undefined
      }
      return undefined
    },
    heard: new Set(),
  }
}
