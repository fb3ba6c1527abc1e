import { ApiFailure, type ApiContext } from '../apiContext.ts'
import type { ApiSet } from './apiSet.ts'
import { listOf, recordOf, textOf } from './given.ts'

const limit = 10 * 1_024 * 1_024
const keyLimit = 1_024 * 1_024

export type Store = Readonly<{
  read: (key: string) => unknown
  has: (key: string) => boolean
  write: (key: string, value: unknown) => void
  remove: (key: string) => void
  clear: () => void
  /** Sizes in KB. */
  info: () => Readonly<{ keys: readonly string[]; currentSize: number; limitSize: number }>
}>

/** Values of both systems: kept as JSON, within what a phone allows. */
export function makeStore({ storage }: ApiContext): Store {
  const bytes = (text: string): number => new TextEncoder().encode(text).length
  return {
    read: (key) => parsed(storage.get(key)),
    has: (key) => storage.get(key) !== undefined,
    write: (key, value) => {
      const json = JSON.stringify(value === undefined ? '' : value) ?? '""'
      const size = bytes(json)
      if (size > keyLimit) throw new ApiFailure('exceed storage item max length')
      const before = storage.get(key)
      const freed = before === undefined ? -bytes(key) : bytes(before)
      if (storage.size() - freed + size > limit)
        throw new ApiFailure('exceed storage max size 10Mb')
      storage.set(key, json)
    },
    remove: storage.remove,
    clear: storage.clear,
    info: () => ({
      keys: [...storage.keys()],
      currentSize: Math.ceil(storage.size() / 1_024),
      limitSize: limit / 1_024,
    }),
  }
}

function parsed(json: string | undefined): unknown {
  return json === undefined ? undefined : (JSON.parse(json) as unknown)
}

export function storageApis(store: Store, context: ApiContext): ApiSet {
  const one = (options: Readonly<Record<string, unknown>>): string => textOf(options['key'])
  const writeAll = (list: unknown): void => {
    for (const pair of listOf(list).map(recordOf)) store.write(textOf(pair['key']), pair['value'])
  }
  const readAll = (list: unknown): readonly unknown[] =>
    listOf(list).map((key) => store.read(textOf(key)) ?? '')
  return {
    served: {
      getStorage: (options) => {
        if (!store.has(one(options))) throw new ApiFailure('data not found')
        return { data: store.read(one(options)) }
      },
      setStorage: (options) => store.write(one(options), options['data']),
      removeStorage: (options) => store.remove(one(options)),
      clearStorage: () => store.clear(),
      getStorageInfo: () => store.info(),
      batchGetStorage: (options) => ({ dataList: readAll(options['keyList']) }),
      batchSetStorage: (options) => writeAll(options['kvList']),
    },
    direct: {
      getStorageSync: (key) => store.read(textOf(key)) ?? '',
      setStorageSync: (key, data) => {
        if (isKey('setStorageSync', key, context))
          loud('setStorageSync', () => store.write(key, data))
      },
      removeStorageSync: (key) => store.remove(textOf(key)),
      clearStorageSync: () => store.clear(),
      getStorageInfoSync: () => store.info(),
      batchGetStorageSync: (keys) => readAll(keys),
      batchSetStorageSync: (pairs) => loud('batchSetStorageSync', () => writeAll(pairs)),
    },
  }
}

/** A phone goes on after a key that is none, and says so. */
function isKey(api: string, key: unknown, context: ApiContext): key is string {
  if (typeof key === 'string') return true
  const got = Object.prototype.toString.call(key).slice(8, -1)
  context.fault(
    api,
    new ApiFailure(`parameter error: parameter should be String instead of ${got};`),
  )
  return false
}

/** A synchronous API throws what its asynchronous twin hands to `fail`. */
export function loud<T>(api: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error
    const message = `${api}:fail ${error.reason}`
    throw Object.assign(new Error(message), { errMsg: message, ...error.extra })
  }
}
