import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** Why a log could not be read to its end: what was expected of it and what came. */
export class LogProblem extends Error {
  override name = 'LogProblem'
}

/** The bytes of a log, one run after the other. */
export type LogSource = Readonly<{
  /** Puts the next bytes where it is told, and answers how many; 0 at the end. Throws LogProblem. */
  pull(into: Uint8Array): Promise<number>
  /** Was more written since it was opened? */
  hasMore(): Promise<boolean>
  /** All bytes on the disk, where that is known; and those that were read. */
  size: number | undefined
  taken(): number
  /** What a person should know of it at the end. */
  close(): Promise<string | undefined>
}>

/** A file, unpacked when it is gzip; `-` is standard input. An abort ends a wait for more. */
export async function openLog(file: string, signal: AbortSignal): Promise<LogSource> {
  if (file === '-') return streamed(process.stdin, signal)
  const isPacked = await startsWith(file, [0x1f, 0x8b])
  return isPacked ? openPacked(file, signal) : openPlain(file, signal)
}

/** Does a file begin with some bytes? */
export async function startsWith(file: string, bytes: readonly number[]): Promise<boolean> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes.length), 0, bytes.length, 0)
    return bytesRead === bytes.length && buffer.equals(Buffer.from(bytes))
  } finally {
    await handle.close()
  }
}

/** It is read as far as it went when it was opened. */
async function openPlain(file: string, signal: AbortSignal): Promise<LogSource> {
  const handle = await open(file)
  const status = await handle.stat()
  if (!status.isFile()) {
    await handle.close()
    return streamed(createReadStream(file), signal)
  }
  const { size } = status
  let at = 0
  return {
    size,
    taken: () => at,
    pull: async (into) => {
      const wanted = Math.min(into.length, size - at)
      if (wanted === 0) return 0
      const { bytesRead } = await handle.read(into, 0, wanted, at)
      if (bytesRead === 0)
        throw new LogProblem(`expected ${size} bytes, and it was cut to ${at} while it was read`)
      at += bytesRead
      return bytesRead
    },
    hasMore: async () => (await handle.stat()).size > size,
    close: async () => {
      const now = await handle.stat()
      await handle.close()
      return now.size > size
        ? `it grew from ${size} to ${now.size} bytes while it was read; what came after is left out`
        : undefined
    },
  }
}

async function openPacked(file: string, signal: AbortSignal): Promise<LogSource> {
  const { size } = await stat(file)
  const packed = createReadStream(file)
  const unpacked = packed.pipe(createGunzip())
  packed.on('error', (error) => unpacked.destroy(error))
  return streamed(unpacked, signal, { size, taken: () => packed.bytesRead })
}

const packings: Readonly<Record<string, string>> = {
  Z_BUF_ERROR: 'the gzip file ends too early: it was cut, or is still being written',
  Z_DATA_ERROR: 'the gzip file is damaged',
}

function streamed(
  stream: Readable,
  signal: AbortSignal,
  packed?: Readonly<{ size: number; taken: () => number }>,
): LogSource {
  const stop = (): void => void stream.destroy()
  signal.addEventListener('abort', stop)
  const pieces = stream[Symbol.asyncIterator]()
  let rest: Uint8Array = new Uint8Array()
  let sum = 0
  return {
    size: packed?.size,
    taken: packed?.taken ?? (() => sum),
    pull: async (into) => {
      while (rest.length === 0) {
        const next = await nextOf(pieces)
        if (next === undefined) return 0
        rest = next
      }
      const count = Math.min(rest.length, into.length)
      into.set(rest.subarray(0, count))
      rest = rest.subarray(count)
      sum += count
      return count
    },
    hasMore: async () => false,
    close: async () => {
      signal.removeEventListener('abort', stop)
      stream.destroy()
      return undefined
    },
  }
}

async function nextOf(pieces: AsyncIterator<string | Buffer>): Promise<Uint8Array | undefined> {
  try {
    const { value, done } = await pieces.next()
    return done === true ? undefined : typeof value === 'string' ? Buffer.from(value) : value
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    throw new LogProblem(packings[String(error.code)] ?? error.message)
  }
}
