import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { z } from 'zod'

/** What one program stored, by key, as JSON; it outlives the program and the simulator. */
export type ProgramStorage = Readonly<{
  all: () => Readonly<Record<string, string>>
  /** False where it would go over the quota. */
  set: (key: string, json: string) => boolean
  remove: (key: string) => void
  clear: () => void
  bytes: () => number
  /** Writes now what waits to be written. */
  flush: () => void
}>

const quota = 10 * 1024 * 1024
const Stored = z.record(z.string(), z.string())
/** Programs write in bursts; one write to the disk a burst is enough. */
const pause = 200

/** Without a folder it holds nothing, and forgets what it is given with the simulator. */
export function openStorage(folder: string | undefined, program: string): ProgramStorage {
  const file = folder && path.join(folder, `${fileName(program)}.json`)
  const values = new Map(Object.entries(file === undefined ? {} : read(file)))
  let size = [...values].reduce((sum, [key, json]) => sum + sizeOf(key, json), 0)
  let timer: NodeJS.Timeout | undefined
  const flush = (): void => {
    if (timer === undefined || file === undefined) return
    clearTimeout(timer)
    timer = undefined
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileAtomic.sync(file, JSON.stringify(Object.fromEntries(values)))
  }
  const later = (): void => {
    if (file !== undefined) timer ??= setTimeout(flush, pause)
  }
  return {
    all: () => Object.fromEntries(values),
    set: (key, json) => {
      const known = values.get(key)
      const next = size + sizeOf(key, json) - (known === undefined ? 0 : sizeOf(key, known))
      if (next > quota) return false
      values.set(key, json)
      size = next
      later()
      return true
    },
    remove: (key) => {
      const known = values.get(key)
      if (known === undefined) return
      size -= sizeOf(key, known)
      values.delete(key)
      later()
    },
    clear: () => {
      values.clear()
      size = 0
      later()
    },
    bytes: () => size,
    flush,
  }
}

/** Two programs never share a file: an id with signs or capitals, which disks may take for others, goes by its digest. */
function fileName(program: string): string {
  return /^[a-z\d-]{1,100}$/.test(program)
    ? program
    : `_${createHash('sha256').update(program).digest('hex')}`
}

function sizeOf(key: string, json: string): number {
  return Buffer.byteLength(key) + Buffer.byteLength(json)
}

/** A file that cannot be read is set aside with the next write; a program then starts with nothing stored. */
function read(file: string): Readonly<Record<string, string>> {
  try {
    return Stored.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return {}
  }
}
