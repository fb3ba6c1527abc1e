import * as glassEasel from 'glass-easel'
import type { Outbox } from './outbox.ts'

type Component = glassEasel.GeneralComponent
type Waiting = Readonly<{ component: Component; depth: number }>

/** Calls the `ready` of components once the page shows what was attached with them: those within come first. */
export function makeReadiness(outbox: Outbox): (component: Component) => void {
  let waiting: Waiting[] | undefined
  return (component) => {
    if (waiting === undefined) {
      const due: Waiting[] = []
      waiting = due
      outbox.afterRender(() => {
        for (const each of innerFirst(due))
          if (glassEasel.Element.isAttached(each)) each.triggerLifetime('ready', [])
      })
      queueMicrotask(() => (waiting = undefined))
    }
    waiting.push({ component, depth: depthOf(component) })
  }
}

/** From the order of attaching, where what is outside comes first. */
function innerFirst(attached: readonly Waiting[]): readonly Component[] {
  const open: Waiting[] = []
  const ordered: Component[] = []
  const close = (depth: number): void => {
    while ((open.at(-1)?.depth ?? -1) >= depth) ordered.push((open.pop() as Waiting).component)
  }
  for (const each of attached) {
    close(each.depth)
    open.push(each)
  }
  close(0)
  return ordered
}

function depthOf(component: Component): number {
  let depth = 0
  let node: glassEasel.Element | null = component
  while (node !== null) {
    depth += 1
    node = glassEasel.ShadowRoot.isShadowRoot(node) ? node.getHostNode() : node.parentNode
  }
  return depth
}
