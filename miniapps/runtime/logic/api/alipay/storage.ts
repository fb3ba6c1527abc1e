import { ApiFailure } from '../../apiContext.ts'
import type { ApiSet, Options } from '../apiSet.ts'
import { recordOf, textOf } from '../given.ts'
import type { Store } from '../storage.ts'

/** Alipay's synchronous calls take an options object, and say what went wrong instead of throwing it. */
export function storageApis(store: Store): ApiSet {
  const key = (options: Options): string => textOf(options['key'])
  const read = (options: Options): Options => ({
    data: store.read(key(options)) ?? null,
    success: true,
  })
  const done =
    (work: (options: Options) => void) =>
    (options: unknown): Options => {
      try {
        work(recordOf(options))
        return { success: true }
      } catch (error) {
        if (!(error instanceof ApiFailure)) throw error
        return { success: false, error: 14, errorMessage: error.reason }
      }
    }
  const write = (options: Options): void => store.write(key(options), options['data'])
  const remove = (options: Options): void => store.remove(key(options))
  return {
    served: {
      getStorage: read,
      setStorage: (options) => {
        write(options)
        return { success: true }
      },
      removeStorage: (options) => {
        remove(options)
        return { success: true }
      },
      clearStorage: () => {
        store.clear()
        return { success: true }
      },
      getStorageInfo: () => ({ ...store.info(), success: true }),
    },
    direct: {
      getStorageSync: (options) => read(recordOf(options)),
      setStorageSync: done(write),
      removeStorageSync: done(remove),
      clearStorageSync: done(store.clear),
      getStorageInfoSync: () => ({ ...store.info(), success: true }),
    },
  }
}
