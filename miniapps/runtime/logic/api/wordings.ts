import type { Wording } from './settle.ts'

export const wechatWording: Wording = {
  ok: (api, result) => ({ errMsg: `${api}:ok`, ...result }),
  fail: (api, failure) => ({ errMsg: `${api}:fail ${failure.reason}`.trim(), ...failure.extra }),
}

/** Alipay's numbers for what goes wrong in any API. */
const codes: readonly (readonly [pattern: RegExp, error: number])[] = [
  [/not support/, 1],
  [/^parameter|invalid/, 2],
  [/auth den|not authorized/, 10],
  [/cancel/, 11],
  [/timeout|timed out/, 13],
]

export const alipayWording: Wording = {
  ok: (_, result) => result,
  fail: (_, failure) => ({
    error: codes.find(([pattern]) => pattern.test(failure.reason))?.[1] ?? 3,
    errorMessage: failure.reason,
    ...failure.extra,
  }),
}
