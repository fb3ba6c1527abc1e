import { ApiFailure, type ApiContext } from '../apiContext.ts'
import type { Result } from './apiSet.ts'
import { callbackOf, recordOf } from './given.ts'

/** How a system words what an API answers. */
export type Wording = Readonly<{
  ok: (api: string, result: Result) => Result
  fail: (api: string, failure: ApiFailure) => Result
}>

/**
 * Tells the outcome as the systems do, never before the call has returned: `success` or `fail`, then `complete`;
 * where none of them is given, a promise.
 */
export function settle(
  api: string,
  options: unknown,
  work: () => Result | void | Promise<Result | void>,
  wording: Wording,
  context: ApiContext,
): Promise<Result> | undefined {
  const outcome = run(api, work, context)
  const given = recordOf(options)
  const success = callbackOf(given['success'])
  const fail = callbackOf(given['fail'])
  const complete = callbackOf(given['complete'])
  const failed = (error: unknown): Result =>
    wording.fail(api, error instanceof ApiFailure ? error : new ApiFailure(String(error)))
  if (success === undefined && fail === undefined && complete === undefined)
    return outcome.then(
      (result) => wording.ok(api, result),
      (error: unknown) => Promise.reject(failed(error)),
    )
  const tell = (name: string, listener: typeof success, result: Result): void => {
    try {
      listener?.call(options, result)
    } catch (error) {
      context.fault(`${api} ${name}`, error)
    }
  }
  const ended = (name: string, listener: typeof success, result: Result): void => {
    tell(name, listener, result)
    tell('complete', complete, result)
  }
  void outcome.then(
    (value) => ended('success', success, wording.ok(api, value)),
    (error: unknown) => ended('fail', fail, failed(error)),
  )
}

/** An exception that is no ApiFailure is a fault of ours: told, and answered with its message. */
async function run(
  api: string,
  work: () => Result | void | Promise<Result | void>,
  context: ApiContext,
): Promise<Result> {
  try {
    return (await work()) ?? {}
  } catch (error) {
    if (!(error instanceof ApiFailure)) context.fault(api, error)
    throw error
  }
}
