import type { ApiContext } from '../apiContext.ts'
import { callbackOf, recordOf, textOf } from './given.ts'

/** `my.call(name, options, callback)`, `my.on` and `my.off`: the bridge beneath Alipay's APIs. */
export function byName(
  made: Readonly<Record<string, unknown>>,
  context: ApiContext,
): Readonly<Record<string, unknown>> {
  return {
    call: (name: unknown, given: unknown, after: unknown) => {
      const callback = callbackOf(after) ?? callbackOf(given)
      const options = typeof given === 'object' ? recordOf(given) : {}
      const api = callbackOf(made[textOf(name)])
      const failure = { error: 1, errorMessage: 'not supported' }
      if (api === undefined) context.missing(textOf(name))
      if (callback === undefined) return api?.(options) ?? Promise.reject(failure)
      if (api === undefined) queueMicrotask(() => callback(failure))
      else api({ ...options, complete: callback })
    },
    on: (event: unknown, given: unknown) => {
      const listener = callbackOf(given)
      if (listener !== undefined) context.listen(textOf(event), listener)
      return { remove: () => listener && context.unlisten(textOf(event), listener) }
    },
    off: (event: unknown, listener: unknown) =>
      context.unlisten(textOf(event), callbackOf(listener)),
  }
}
