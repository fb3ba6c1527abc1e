import type { ApiContext } from './apiContext.ts'

const encoder = new TextEncoder()

/** What a program stored, held here so that the Sync calls need not wait; every write goes on to main. */
export function makeStorage(
  stored: Readonly<Record<string, string>>,
  write: (api: string, input: Readonly<Record<string, unknown>>) => void,
): ApiContext['storage'] {
  const values = new Map(Object.entries(stored))
  const sizeOf = (key: string, json: string): number =>
    encoder.encode(key).length + encoder.encode(json).length
  let size = [...values].reduce((sum, [key, json]) => sum + sizeOf(key, json), 0)
  const known = (key: string): number => {
    const json = values.get(key)
    return json === undefined ? 0 : sizeOf(key, json)
  }
  return {
    get: (key) => values.get(key),
    set: (key, json) => {
      size += sizeOf(key, json) - known(key)
      values.set(key, json)
      write('storage.set', { key, value: json })
    },
    remove: (key) => {
      size -= known(key)
      values.delete(key)
      write('storage.remove', { key })
    },
    clear: () => {
      values.clear()
      size = 0
      write('storage.clear', {})
    },
    keys: () => [...values.keys()],
    size: () => size,
  }
}
