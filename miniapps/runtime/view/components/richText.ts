import { textOf } from '../attributeValues.ts'
import { serveHere } from '../calls/serveHere.ts'
import type { BuiltIn } from '../nodes/part.ts'
import { withWindowHeight } from '../nodes/programStyle.ts'
import type { Services } from '../services.ts'
import { type RichNode, richNodes } from './richNodes.ts'

const spaces: Readonly<Record<string, string>> = { ensp: '\u2002', emsp: '\u2003', nbsp: '\u00a0' }

export const richText: BuiltIn = ({ element, attribute, services }) => {
  const draw = (): void => {
    const given = attribute('nodes')
    const nodes = richNodes(typeof given === 'string' ? parsed(given) : given)
    element.replaceChildren(...built(nodes, services, spaces[textOf(attribute('space'))]))
  }
  element.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('a') : null
    const url = target?.getAttribute('wx-link') ?? ''
    if (url !== '') void serveHere('openRichTextLink', { url }, services)
  })
  return {
    set: (name) => {
      if (name === 'nodes' || name === 'space') draw()
    },
  }
}

/** HTML becomes a node list like any other; a parsed document runs and loads nothing. */
function parsed(html: string): readonly unknown[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return [...body.childNodes].map(nodeOf)
}

function nodeOf(node: Node): unknown {
  if (node instanceof Text) return { type: 'text', text: node.data }
  if (!(node instanceof Element)) return undefined
  return {
    name: node.localName,
    attrs: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
    children: [...node.childNodes].map(nodeOf),
  }
}

function built(nodes: readonly RichNode[], services: Services, space?: string): readonly Node[] {
  return nodes.map((node) => {
    if (node.type === 'text')
      return new Text(space === undefined ? node.text : node.text.replaceAll(' ', space))
    const made = document.createElement(node.name)
    for (const [name, value] of Object.entries(node.attributes)) {
      if (name === 'href') made.setAttribute('wx-link', value)
      else if (name === 'src') made.setAttribute('src', services.addressOf(value))
      else made.setAttribute(name, name === 'style' ? withWindowHeight(value) : value)
    }
    made.append(...built(node.children, services, space))
    return made
  })
}
