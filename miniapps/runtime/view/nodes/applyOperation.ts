import type { NodeId, Operation } from '../../messages.ts'
import { kebab } from '../attributeValues.ts'
import type { Services } from '../services.ts'
import { observe, unobserve } from './observe.ts'
import { makeElementNode, makeHostNode, makePlainNode } from './makeNode.ts'
import type { ViewNode } from './nodeTable.ts'
import { playAnimation } from './playAnimation.ts'
import { withWindowHeight } from './programStyle.ts'

/** Does one change to the page. Throws where it does not fit; the caller skips it then. */
export function applyOperation(operation: Operation, services: Services): void {
  const { nodes, pages } = services
  const find = (id: NodeId): ViewNode => {
    const found = nodes.get(id)
    if (found === undefined) throw new Error(`there is no node ${String(id)}`)
    return found
  }
  const elementOf = (id: NodeId): HTMLElement => {
    const { node } = find(id)
    if (!(node instanceof HTMLElement)) throw new Error(`node ${id} is no element`)
    return node
  }
  switch (operation[0]) {
    case 'element':
      return nodes.add(makeElementNode(operation[1], operation[2], services))
    case 'host-element':
      return nodes.add(makeHostNode(operation[1], operation[2]))
    case 'text':
      return nodes.add(makePlainNode(operation[1], new Text(operation[2])))
    case 'fragment':
      return nodes.add(makePlainNode(operation[1], new DocumentFragment()))
    case 'append':
    case 'splice-end': {
      const parent = find(operation[1])
      ;(parent.part?.slot ?? parent.node).appendChild(find(operation[2]).node)
      return parent.part?.arranged?.()
    }
    case 'remove': {
      const child = find(operation[2])
      if (child.node instanceof DocumentFragment) return
      child.node.remove()
      return nodes.get(operation[1])?.part?.arranged?.()
    }
    case 'insert': {
      const before = find(operation[3]).node
      before.parentNode?.insertBefore(find(operation[2]).node, before)
      return nodes.get(operation[1])?.part?.arranged?.()
    }
    case 'replace': {
      const old = find(operation[3]).node
      old.parentNode?.replaceChild(find(operation[2]).node, old)
      return nodes.get(operation[1])?.part?.arranged?.()
    }
    case 'splice': {
      const before = find(operation[2]).node
      before.parentNode?.insertBefore(find(operation[4]).node, before)
      removeFrom(before, operation[3])
      return nodes.get(operation[1])?.part?.arranged?.()
    }
    case 'splice-remove':
      removeFrom(find(operation[2]).node, operation[3])
      return nodes.get(operation[1])?.part?.arranged?.()
    case 'id':
      elementOf(operation[1]).id = operation[2]
      return
    case 'style': {
      const styled = elementOf(operation[1])
      styled.setAttribute('style', withWindowHeight(operation[2]))
      return find(operation[1]).part?.set?.('style', operation[2])
    }
    case 'add-class':
      return elementOf(operation[1]).classList.add(...namesIn(operation[2]))
    case 'remove-class':
      return elementOf(operation[1]).classList.remove(...namesIn(operation[2]))
    case 'clear-classes':
      return elementOf(operation[1]).removeAttribute('class')
    case 'host':
      return elementOf(operation[1]).setAttribute('wx-host', operation[2])
    case 'attribute':
      return setAttribute(find(operation[1]), kebab(operation[2]), operation[3])
    case 'remove-attribute':
      return setAttribute(find(operation[1]), kebab(operation[2]), undefined)
    case 'set-text':
      find(operation[1]).node.textContent = operation[2]
      return
    case 'listen': {
      const name = operation[2]
      find(operation[1]).listens.add(name)
      nodes.heard.add(name)
      return
    }
    case 'model': {
      const { models } = find(operation[1])
      if (operation[3]) models.add(kebab(operation[2]))
      else models.delete(kebab(operation[2]))
      return
    }
    case 'observe':
      return observe(
        elementOf(operation[1]),
        operation[2],
        operation[3],
        operation[4],
        operation[5] > 0 ? elementOf(operation[5]) : undefined,
        services,
      )
    case 'unobserve':
      return unobserve(operation[1])
    case 'release':
      return nodes.release(operation[1])
    case 'root':
      pages.get(operation[1])?.body.append(elementOf(operation[2]))
      return
  }
}

/** Attributes reach an element only through the built-in that owns it, but for those every node has. */
function setAttribute(node: ViewNode, name: string, value: unknown): void {
  const { node: element, attributes, part } = node
  if (value === undefined || value === null) attributes.delete(name)
  else attributes.set(name, value)
  if (!(element instanceof HTMLElement)) return
  if (name === 'hidden') element.toggleAttribute('hidden', Boolean(value))
  else if (name === 'animation') playAnimation(element, value)
  part?.set?.(name, value ?? undefined)
}

function removeFrom(first: Node, count: number): void {
  let next: ChildNode | null = first as ChildNode
  for (let left = count; left > 0 && next !== null; left--) {
    const after: ChildNode | null = next.nextSibling
    next.remove()
    next = after
  }
}

function namesIn(text: unknown): readonly string[] {
  return String(text).split(/\s+/).filter(Boolean)
}
