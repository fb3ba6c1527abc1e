import type { NodeId } from '../../messages.ts'
import { hostName, isPlainTag, tagName } from '../../tagName.ts'
import { builtIns } from '../components/builtIns.ts'
import type { Services } from '../services.ts'
import { emit } from './emit.ts'
import type { ViewNode } from './nodeTable.ts'

export function makeElementNode(id: NodeId, tag: string, services: Services): ViewNode {
  const builtIn = builtIns.get(tag.toLowerCase())
  const element = document.createElement(tagName(tag, builtIn !== undefined))
  const made: ViewNode = { ...blank(id), node: element, tag: tag.toLowerCase() }
  if (builtIn === undefined) {
    element.setAttribute('wx-generic', '')
    if (!isPlainTag(tag)) element.dataset['unknown'] = tag
    return made
  }
  made.part = builtIn({
    element,
    node: made,
    services,
    emit: (name, detail, options) => emit(services, made, name, detail, options),
    attribute: (name) => made.attributes.get(name),
  })
  return made
}

export function makeHostNode(id: NodeId, tag: string): ViewNode {
  const element = document.createElement(hostName(tag, builtIns.has(tag.toLowerCase())))
  element.setAttribute('wx-generic', '')
  return { ...blank(id), node: element, tag: tag.toLowerCase() }
}

export function makePlainNode(id: NodeId, node: Text | DocumentFragment): ViewNode {
  return { ...blank(id), node, tag: '' }
}

function blank(id: NodeId): Pick<ViewNode, 'id' | 'attributes' | 'listens' | 'models'> {
  return { id, attributes: new Map(), listens: new Set(), models: new Set() }
}
