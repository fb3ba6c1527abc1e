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
  const failed = (error: unknown): Result =>
    wording.fail(api, error instanceof ApiFailure ? error : new ApiFailure(String(error)))
  const end = endOf(api, options, context)
  if (end === undefined)
    return outcome.then(
      (result) => wording.ok(api, result),
      (error: unknown) => Promise.reject(failed(error)),
    )
  void outcome.then(
    (value) => end('success', wording.ok(api, value)),
    (error: unknown) => end('fail', failed(error)),
  )
}

/** As `settle`, of the few APIs that have told their callbacks when the call returns. */
export function settleAtOnce(
  api: string,
  options: unknown,
  result: Result,
  wording: Wording,
  context: ApiContext,
): Promise<Result> | undefined {
  const end = endOf(api, options, context)
  if (end === undefined) return Promise.resolve(wording.ok(api, result))
  end('success', wording.ok(api, result))
}

/** Tells the callbacks among the options how it ended; there may be none. */
function endOf(
  api: string,
  options: unknown,
  context: ApiContext,
): ((name: 'success' | 'fail', result: Result) => void) | undefined {
  const given = recordOf(options)
  const [success, fail, complete] = ['success', 'fail', 'complete'].map((name) =>
    callbackOf(given[name]),
  )
  if (success === undefined && fail === undefined && complete === undefined) return undefined
  const tell = (name: string, listener: typeof success, result: Result): void => {
    try {
      listener?.call(options, result)
    } catch (error) {
      context.fault(`${api} ${name}`, error)
    }
  }
  return (name, result) => {
    tell(name, name === 'success' ? success : fail, result)
    tell('complete', complete, result)
  }
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
