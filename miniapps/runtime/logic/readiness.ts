import * as glassEasel from 'glass-easel'
import { innerFirst, type Due } from './innerFirst.ts'
import type { Outbox } from './outbox.ts'

type Component = glassEasel.GeneralComponent

/** Calls the `ready` of components once the page shows what was attached with them: those within come first. */
export function makeReadiness(outbox: Outbox): (component: Component) => void {
  let waiting: Due<Component>[] | undefined
  return (component) => {
    if (waiting === undefined) {
      const due: Due<Component>[] = []
      waiting = due
      outbox.afterRender(() => {
        for (const each of innerFirst(due))
          if (glassEasel.Element.isAttached(each)) each.triggerLifetime('ready', [])
      })
      queueMicrotask(() => (waiting = undefined))
    }
    waiting.push({ element: component, what: component })
  }
}
