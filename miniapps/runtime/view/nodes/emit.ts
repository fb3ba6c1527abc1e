import type { ViewMessage } from '../../messages.ts'
import type { Services } from '../services.ts'
import type { ViewNode } from './nodeTable.ts'
import type { EmitOptions } from './part.ts'

type Touched = Pick<Extract<ViewMessage, { type: 'event' }>, 'touches' | 'changedTouches'>

/** Sends an event of a node to the Worker, if anyone there listens. */
export function emit(
  services: Services,
  node: ViewNode,
  name: string,
  detail: unknown = {},
  { bubbles = false, model = {} }: EmitOptions = {},
  touched: Touched = {},
): void {
  const bound = Object.entries(model).filter(([attribute]) => node.models.has(attribute))
  const isHeard = node.listens.has(name) || (bubbles && services.nodes.heard.has(name))
  if (!isHeard && bound.length === 0) return
  services.post({
    type: 'event',
    node: node.id,
    name,
    detail,
    bubbles,
    ...touched,
    ...(bound.length > 0 ? { model: Object.fromEntries(bound) } : {}),
    timeStamp: Math.round(performance.now()),
    isByPerson: services.isTapped(),
  })
}
