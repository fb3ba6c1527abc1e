import type { LogicMessage, NodeId, Operation } from '../messages.ts'

/** Where changes to the page wait until the program's turn is over; then they leave in one message. */
export type Outbox = Readonly<{
  post: (message: LogicMessage) => void
  push: (operation: Operation) => void
  /** Sends what waits; order against other messages is kept that way. */
  flush: () => void
  /** Calls back once everything pushed so far is in the page. */
  afterRender: (callback: () => void) => void
  rendered: (number: number) => void
}>

export function makeOutbox(send: (message: LogicMessage) => void): Outbox {
  let waiting: Operation[] = []
  let callbacks: (() => void)[] = []
  let isScheduled = false
  let renders = 0
  const pending = new Map<number, readonly (() => void)[]>()
  const schedule = (): void => {
    if (isScheduled) return
    isScheduled = true
    queueMicrotask(flush)
  }
  const flush = (): void => {
    isScheduled = false
    if (waiting.length === 0 && callbacks.length === 0) return
    const list = waiting
    waiting = []
    if (callbacks.length === 0) return send({ type: 'operations', list })
    const rendered = ++renders
    pending.set(rendered, callbacks)
    callbacks = []
    send({ type: 'operations', list, rendered })
  }
  return {
    post: (message) => {
      flush()
      send(message)
    },
    push: (operation) => {
      waiting.push(operation)
      schedule()
    },
    flush,
    afterRender: (callback) => {
      callbacks.push(callback)
      schedule()
    },
    rendered: (number) => {
      const due = pending.get(number) ?? []
      pending.delete(number)
      for (const callback of due) callback()
    },
  }
}

let lastNode = 0
export function nextNode(): NodeId {
  return ++lastNode
}
