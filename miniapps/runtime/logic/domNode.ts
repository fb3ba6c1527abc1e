import type { Element as EaselElement } from 'glass-easel'
import type { Measured, NodeId } from '../messages.ts'
import { canvasNodeOf } from './canvasNode.ts'
import { withoutRpx } from './lengths.ts'
import type { Asking } from './asking.ts'
import { nextNode, type Outbox } from './outbox.ts'

/** What all nodes of one program share. */
export type Page = Readonly<{
  outbox: Outbox
  asking: Asking
  nodes: Map<NodeId, DomNode>
  /** The prefix that isolates a component's class names. */
  scopeName: (scope: number | undefined) => string
  observers: Map<number, (entry: never) => void>
  /** Called when the window has another size. */
  sized: Set<() => void>
}>

/** A node as glass-easel's composed backend wants it: every change becomes an operation for the view. */
export class DomNode {
  readonly node: NodeId = nextNode()
  __wxElement?: EaselElement
  /** Listeners of `model:` bindings by attribute. */
  readonly bindings = new Map<string, (value: unknown) => void>()
  private readonly page: Page
  private readonly isCanvas: boolean
  private canvas: Promise<unknown> | undefined

  constructor(page: Page, kind: 'element' | 'host-element' | 'text' | 'fragment', content = '') {
    this.page = page
    this.isCanvas = kind === 'element' && content === 'canvas'
    page.nodes.set(this.node, this)
    if (kind === 'fragment') page.outbox.push([kind, this.node])
    else page.outbox.push([kind, this.node, content])
  }
  release(): void {
    this.page.nodes.delete(this.node)
    this.page.outbox.push(['release', this.node])
  }
  associateValue(element: EaselElement): void {
    this.__wxElement = element
  }
  appendChild(child: DomNode): void {
    this.page.outbox.push(['append', this.node, child.node])
  }
  removeChild(child: DomNode): void {
    this.page.outbox.push(['remove', this.node, child.node])
  }
  insertBefore(child: DomNode, before: DomNode): void {
    this.page.outbox.push(['insert', this.node, child.node, before.node])
  }
  replaceChild(child: DomNode, old: DomNode): void {
    this.page.outbox.push(['replace', this.node, child.node, old.node])
  }
  spliceBefore(before: DomNode, remove: number, list: DomNode): void {
    this.page.outbox.push(['splice', this.node, before.node, remove, list.node])
  }
  spliceAppend(list: DomNode): void {
    this.page.outbox.push(['splice-end', this.node, list.node])
  }
  spliceRemove(before: DomNode, remove: number): void {
    this.page.outbox.push(['splice-remove', this.node, before.node, remove])
  }
  /** The adapter prefixes ids with its own; a program's CSS and queries know only theirs. */
  setId(id: string): void {
    const end = id.indexOf('--')
    this.page.outbox.push(['id', this.node, end < 0 ? id : id.slice(end + 2)])
  }
  setStyleScope(_scope: number, _extra?: number, hostScope?: number): void {
    const name = this.page.scopeName(hostScope)
    if (name !== '') this.page.outbox.push(['host', this.node, name])
  }
  setStyle(css: string): void {
    // glass-easel joins its segments with semicolons, empty ones too.
    this.page.outbox.push(['style', this.node, withoutRpx(css.replace(/^;+/, ''))])
  }
  addClass(name: string, scope?: number): void {
    this.page.outbox.push(['add-class', this.node, this.scoped(name, scope)])
  }
  removeClass(name: string, scope?: number): void {
    this.page.outbox.push(['remove-class', this.node, this.scoped(name, scope)])
  }
  clearClasses(): void {
    this.page.outbox.push(['clear-classes', this.node])
  }
  setAttribute(name: string, value: unknown): void {
    if (typeof value === 'function') return
    const isStyle = name.endsWith('style') && typeof value === 'string'
    this.page.outbox.push([
      'attribute',
      this.node,
      name,
      isStyle ? withoutRpx(value) : plain(value),
    ])
  }
  removeAttribute(name: string): void {
    this.page.outbox.push(['remove-attribute', this.node, name])
  }
  setText(text: string): void {
    this.page.outbox.push(['set-text', this.node, text])
  }
  setModelBindingStat(attribute: string, listener: ((value: unknown) => void) | null): void {
    if (listener) this.bindings.set(attribute, listener)
    else this.bindings.delete(attribute)
    this.page.outbox.push(['model', this.node, attribute, listener !== null])
  }
  setListenerStats(event: string): void {
    this.page.outbox.push(['listen', this.node, event])
  }
  getBoundingClientRect(answer: (rect: Measured) => void): void {
    this.measure('rect', answer)
  }
  getScrollOffset(answer: (offset: Measured) => void): void {
    this.measure('scroll', answer)
  }
  setScrollPosition(left: number, top: number): void {
    this.page.outbox.post({ type: 'scroll', node: this.node, left, top })
  }
  /** Of a canvas its node, which draws by itself; it can be handed over once. */
  getContext(answer: (context: unknown) => void): void {
    if (!this.isCanvas) return answer({})
    const { node, page } = this
    this.canvas ??= page.asking
      .ask((call) => page.outbox.post({ type: 'call', call, api: 'canvas.node', input: { node } }))
      .then(
        (canvas) => canvasNodeOf(canvas, (source) => this.loadPicture(source)),
        () => ({}),
      )
    void this.canvas.then(answer)
  }
  createIntersectionObserver(
    reference: DomNode | null,
    margin: string,
    thresholds: readonly number[],
    listener: (entry: never) => void,
  ): Readonly<{ disconnect: () => void }> {
    const observer = nextNode()
    const { __wxElement: element } = this
    this.page.observers.set(observer, (entry: object) =>
      listener({ id: element?.id ?? '', dataset: element?.dataset ?? {}, ...entry } as never),
    )
    const around = reference?.node ?? 0
    this.page.outbox.push(['observe', this.node, observer, margin, thresholds, around])
    return {
      disconnect: () => {
        this.page.observers.delete(observer)
        this.page.outbox.push(['unobserve', observer])
      },
    }
  }
  private loadPicture(source: string): Promise<ImageBitmap> {
    const { asking, outbox } = this.page
    const send = (call: number): void =>
      outbox.post({ type: 'call', call, api: 'canvas.image', input: { source } })
    return asking.ask(send) as Promise<ImageBitmap>
  }
  private scoped(name: string, scope: number | undefined): string {
    const prefix = this.page.scopeName(scope)
    return prefix === '' ? name : `${prefix}--${name}`
  }
  private measure(what: 'rect' | 'scroll', answer: (value: Measured) => void): void {
    const { node, page } = this
    void page.asking
      .ask((call) => page.outbox.post({ type: 'measure', call, what, node }))
      .then((value) => answer(value as Measured))
  }
}

/** What can cross to the page: JSON, or nothing. */
function plain(value: unknown): unknown {
  if (value === undefined) return null
  if (value === null || typeof value !== 'object') return value
  try {
    return JSON.parse(JSON.stringify(value)) as unknown
  } catch {
    return null
  }
}
