import type { Asking } from './asking.ts'
import { callerPrototype } from './easel.ts'
import type { Outbox } from './outbox.ts'

type Loose = Record<string, unknown>
type Result = Loose | Loose[] | null
type Answer = (result: Result) => void
type Fields = Readonly<Record<string, unknown>>
type NodesRef = { fields: (fields: Fields, answer?: Answer) => unknown } & Loose
type Found = { getBackendElement: () => { node: number } | null }
type Query = {
  selector: string | null
  single: boolean
  component: { _$?: { getShadowRoot: () => { querySelectorAll: (selector: string) => Found[] } } }
  fields: Fields
  cb: Answer
}
type SelectorQuery = {
  in: (component: unknown) => SelectorQuery
  _$queue: Query[]
  exec: (answer?: (results: Result[]) => void) => void
}

/** The adapter's own, whichever program's queries stand before them. */
let original: Pick<SelectorQuery, 'exec' | 'in'> | undefined

/**
 * Queries for what the adapter leaves out: a node itself (`fields({ node: true })`, `node()`), which it knows only as
 * its context, and properties and computed styles of plain nodes, which only the page knows.
 */
export function addNodeQueries(
  outbox: Outbox,
  asking: Asking,
  pageInFront: () => Query['component'] | undefined,
): void {
  const { createSelectorQuery } = callerPrototype as {
    createSelectorQuery: (this: unknown) => SelectorQuery & {
      select: (selector: string) => NodesRef
    }
  }
  const query = createSelectorQuery.call({})
  const prototype = Object.getPrototypeOf(query) as SelectorQuery
  original ??= { exec: prototype.exec, in: prototype.in }
  const { exec, in: within } = original
  addNodes(Object.getPrototypeOf(query.select('view')) as NodesRef)
  const measured = (
    what: 'properties' | 'styles',
    found: Found,
    names: readonly string[],
  ): Promise<unknown> => {
    const node = found.getBackendElement()?.node
    if (node === undefined || names.length === 0) return Promise.resolve({})
    return asking.ask((call) => outbox.post({ type: 'measure', call, what, node, names }))
  }
  const drawnOf = ({ component, selector, single, fields }: Query): Promise<unknown[]> => {
    const [properties, styles] = [namesIn(fields['properties']), namesIn(fields['computedStyle'])]
    if (selector === null || properties.length + styles.length === 0) return Promise.resolve([])
    const all = component._$?.getShadowRoot().querySelectorAll(selector) ?? []
    return Promise.all(
      (single ? all.slice(0, 1) : all).map(async (found) => ({
        ...((await measured('properties', found, properties)) as Loose),
        ...((await measured('styles', found, styles)) as Loose),
      })),
    )
  }
  prototype.in = function (this: SelectorQuery, component) {
    // Components that are not there yet leave the query where it was, as in WeChat.
    return component === undefined || component === null ? this : within.call(this, component)
  }
  prototype.exec = function (this: SelectorQuery, answer) {
    const asked = [...this._$queue]
    const run = async (): Promise<void> => {
      // What is asked while data is being set is answered of the page as it is once that is drawn.
      await Promise.resolve()
      // What was asked before a page stood is asked of that page now.
      const queue = asked.map((each) =>
        each.component._$ ? each : { ...each, component: pageInFront() ?? each.component },
      )
      if (queue.some(({ component }) => component._$ === undefined)) {
        for (const { cb } of queue) cb(null)
        return answer?.(queue.map(() => null))
      }
      const drawn = await Promise.all(queue.map(drawnOf))
      this._$queue = queue.map((each, index) => ({
        ...each,
        cb: (result) => each.cb(withDrawn(result, drawn[index] ?? [])),
      }))
      exec.call(this, answer)
      this._$queue = asked
    }
    void run()
  }
}

function addNodes(prototype: NodesRef): void {
  const { fields } = prototype
  prototype.fields = function (this: NodesRef, wanted, answer) {
    if (wanted['node'] !== true) return fields.call(this, wanted, answer)
    return fields.call(this, { ...wanted, context: true }, (result) => {
      for (const each of Array.isArray(result) ? result : [result])
        if (each !== null) each['node'] = each['context']
      answer?.(result)
    })
  }
  prototype['node'] = function (this: NodesRef, answer?: Answer): unknown {
    return this.fields({ node: true }, answer)
  }
}

function namesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

/** The same result, which the adapter hands on as it is; what a component says of its own properties stands. */
function withDrawn(result: Result, drawn: readonly unknown[]): Result {
  const results = Array.isArray(result) ? result : [result]
  for (const [index, each] of results.entries())
    if (each !== null) Object.assign(each, { ...(drawn[index] as Loose), ...each })
  return result
}
