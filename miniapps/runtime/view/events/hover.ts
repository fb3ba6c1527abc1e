import { isOn, numberOf, textOf } from '../attributeValues.ts'
import type { NodeTable, ViewNode } from '../nodes/nodeTable.ts'

/** What looks pressed by itself, and how long it waits before and after, in milliseconds. */
const own: Readonly<Record<string, Readonly<{ name: string; start: number; stay: number }>>> = {
  button: { name: 'button-hover', start: 20, stay: 70 },
  navigator: { name: 'navigator-hover', start: 50, stay: 600 },
}

/** Puts `hover-class` on whatever is pressed; the answer takes it off again. */
export function hover(target: Node, area: HTMLElement, nodes: NodeTable): () => void {
  const ends: (() => void)[] = []
  for (let inner: Node | null = target; inner && inner !== area; inner = inner.parentNode) {
    const node = nodes.ownerOf(inner)
    if (node === undefined || node.node !== inner) continue
    const end = hoverOne(node)
    if (end) ends.push(end)
    if (isOn(node.attributes.get('hover-stop-propagation'))) break
  }
  return () => {
    for (const end of ends) end()
  }
}

function hoverOne({ node: element, tag, attributes }: ViewNode): (() => void) | undefined {
  if (!(element instanceof HTMLElement)) return undefined
  const name = textOf(attributes.get('hover-class'), own[tag]?.name ?? 'none')
  if (name === 'none' || name === '' || isOn(attributes.get('disabled'))) return undefined
  const start = numberOf(attributes.get('hover-start-time'), own[tag]?.start ?? 50)
  const stay = numberOf(attributes.get('hover-stay-time'), own[tag]?.stay ?? 400)
  const names = scopedNames(element, name)
  const timer = setTimeout(() => element.classList.add(...names), start)
  return () => {
    clearTimeout(timer)
    setTimeout(() => element.classList.remove(...names), stay)
  }
}

/** Class names of an isolated component begin with its scope, which its other classes show. */
export function scopedNames(element: Element, text: string): readonly string[] {
  const names = text.split(/\s+/).filter(Boolean)
  const scopes = new Set([...element.classList].flatMap((each) => /^(.+?)--/.exec(each)?.[1] ?? []))
  return [...names, ...[...scopes].flatMap((scope) => names.map((name) => `${scope}--${name}`))]
}
