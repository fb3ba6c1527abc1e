import type { LogicMessage } from '../messages.ts'
import { animate } from './nodes/animate.ts'
import { applyOperations } from './nodes/applyOperations.ts'
import { measure } from './nodes/measure.ts'
import { serveCall } from './calls/serveCall.ts'
import type { Services } from './services.ts'

type Heard = Exclude<LogicMessage, { type: 'ready' | 'booted' | 'pong' }>

/** The longest line that main takes for its console. */
const longest = 16_384

/** Does what the Worker says. It may be forged, so what does not fit does nothing. */
export function hearLogic(message: Heard, services: Services): void {
  const { ask, nodes, pages, post } = services
  switch (message.type) {
    case 'operations': {
      const { skipped, first } = applyOperations(message.list, services)
      if (skipped > 0)
        void ask('console', {
          level: 'debug',
          text: line(`${skipped} changes of the page did not fit, the first: ${first ?? ''}`),
        })
      if (message.rendered !== undefined) post({ type: 'rendered', rendered: message.rendered })
      return
    }
    case 'page':
      return pages.turn(message)
    case 'call':
      return void serveCall(message, services)
    case 'measure':
      return measure(message, services)
    case 'scroll': {
      const node = nodes.get(message.node)?.node
      if (node instanceof HTMLElement) node.scrollTo(message.left, message.top)
      return
    }
    case 'animate':
      return void animate(message, services)
    case 'console':
      return void ask('console', {
        level: message.level,
        text: line(message.text),
      })
    case 'fault':
      return void ask('console', {
        level: 'fault',
        text: line(`${message.where}: ${message.text}`),
      })
    case 'missing':
      return void ask('console', { level: 'missing', text: line(message.api) })
    case 'data':
      return void ask('data', { json: dataText(message.pages) })
  }
}

/** The console shows anything, whatever a program put in place of text. */
function line(text: unknown): string {
  return (typeof text === 'string' ? text : (JSON.stringify(text) ?? '')).slice(0, longest)
}

/** Main takes 256 KB: data of pages that are larger is left out. */
function dataText(pages: Extract<LogicMessage, { type: 'data' }>['pages']): string {
  const whole = JSON.stringify(pages)
  if (whole.length <= 262_144) return whole
  const each = Math.floor(262_144 / Math.max(1, pages.length)) - 400
  return JSON.stringify(
    pages.map(({ path, data }) => ({
      path,
      data: JSON.stringify(data).length <= each ? data : '… larger than the panel shows',
    })),
  )
}
