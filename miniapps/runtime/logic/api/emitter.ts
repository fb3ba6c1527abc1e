import { callbackOf, type Callback } from './given.ts'

/** Listeners of one object: `onPlay(listener)`, `offPlay(listener)`, or `offPlay()` for all. */
export type Emitter = Readonly<{
  methods: Readonly<Record<string, Callback>>
  emit: (event: string, value?: unknown) => void
}>

export function makeEmitter(
  events: readonly string[],
  fault: (where: string, error: unknown) => void,
): Emitter {
  const listeners = new Map<string, readonly Callback[]>()
  const of = (event: string): readonly Callback[] => listeners.get(event) ?? []
  const methods: Record<string, Callback> = {}
  for (const event of events) {
    methods[`on${event}`] = (given) => {
      const listener = callbackOf(given)
      if (listener !== undefined) listeners.set(event, [...of(event), listener])
    }
    methods[`off${event}`] = (given) => {
      const kept = of(event).filter((one) => given !== undefined && one !== given)
      listeners.set(event, kept)
    }
  }
  const emit = (event: string, value?: unknown): void => {
    for (const listener of of(event))
      try {
        listener(value)
      } catch (error) {
        fault(`on${event}`, error)
      }
  }
  return { methods: methods, emit }
}
