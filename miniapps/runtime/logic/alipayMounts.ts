import type { Element } from 'glass-easel'
import { innerFirst, type Due } from './innerFirst.ts'

let waiting: Due<() => void>[] = []

/** Calls back when all of this turn's components are attached: those within a component come before it. */
export function mountLast(self: Readonly<{ _$: Element }>, run: () => void): void {
  if (waiting.length === 0) queueMicrotask(mountAll)
  waiting.push({ element: self._$, what: run })
}

function mountAll(): void {
  const all = waiting
  waiting = []
  for (const run of innerFirst(all)) run()
}
