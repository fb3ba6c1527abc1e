import { ApiFailure, type ApiContext } from '../apiContext.ts'
import type { ApiSet } from './apiSet.ts'
import { base64ToBytes, bytesToBase64 } from './base64.ts'
import { callbackOf, numberOf, recordOf, type Callback } from './given.ts'

/** Small APIs that need nothing but the Worker itself. */
export function asideApis(context: ApiContext): ApiSet {
  const guarded =
    (name: string, callback: Callback, ...input: readonly unknown[]): (() => void) =>
    () => {
      try {
        callback(...input)
      } catch (error) {
        context.fault(name, error)
      }
    }
  return {
    served: {
      getRandomValues: (options) => {
        const length = Math.min(1_048_576, Math.max(0, numberOf(options['length'])))
        return { randomValues: randomBytes(length).buffer }
      },
      checkIsOpenAccessibility: () => ({ open: false }),
      getBackgroundFetchData: () => {
        throw new ApiFailure('nothing was fetched in the background')
      },
      getBackgroundFetchToken: () => {
        throw new ApiFailure('no token was set')
      },
      getShowSplashAdStatus: () => ({ code: 'fail' }),
    },
    direct: {
      arrayBufferToBase64: bytesToBase64,
      base64ToArrayBuffer: base64ToBytes,
      createBufferURL: (bytes) => `data:application/octet-stream;base64,${bytesToBase64(bytes)}`,
      nextTick: (given) => {
        const callback = callbackOf(given)
        if (callback !== undefined) queueMicrotask(guarded('nextTick', callback))
      },
      requestIdleCallback: (given, options) => {
        const callback = callbackOf(given)
        const deadline = { didTimeout: false, timeRemaining: () => 16 }
        const wait = Math.min(1, numberOf(recordOf(options)['timeout'], 1))
        if (callback === undefined) return 0
        return setTimeout(guarded('requestIdleCallback', callback, deadline), wait)
      },
      createSelectorQuery: (options) => context.selectorQuery(pageOf(options)),
      createIntersectionObserver: (component, options) =>
        context.intersectionObserver(component ?? undefined, options),
      createMediaQueryObserver: (component) => context.mediaQueryObserver(component ?? undefined),
    },
  }
}

/** Alipay hands the page within an options object. */
function pageOf(options: unknown): unknown {
  return recordOf(options)['page'] ?? undefined
}

/** The platform gives 64 KB at a time. */
function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  for (let start = 0; start < length; start += 65_536)
    crypto.getRandomValues(bytes.subarray(start, start + 65_536))
  return bytes
}
