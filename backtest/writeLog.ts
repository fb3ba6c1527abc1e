import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { Writable } from 'node:stream'
import { createGzip } from 'node:zlib'

const batch = 1 << 18

/** Writes lines to a file, packed where its name ends in .gz, or to standard output without one. */
export async function writeLines(lines: Iterable<string>, file: string | undefined): Promise<void> {
  const { into, done } = opened(file)
  let failed: unknown
  const ended = done.catch((error: unknown) => (failed = error))
  let text = ''
  for (const line of lines) {
    text += line
    if (text.length < batch) continue
    if (!into.write(text)) await Promise.race([once(into, 'drain').catch(() => undefined), ended])
    if (failed !== undefined) throw failed
    text = ''
  }
  if (into === process.stdout) {
    await new Promise<void>((resolve) => into.write(text, () => resolve()))
    return
  }
  into.end(text)
  await ended
  if (failed !== undefined) throw failed
}

function opened(file: string | undefined): Readonly<{ into: Writable; done: Promise<unknown> }> {
  if (file === undefined) return { into: process.stdout, done: new Promise(() => undefined) }
  const target = createWriteStream(file)
  if (!/\.gz$/i.test(file)) return { into: target, done: finished(target) }
  const gzip = createGzip({ level: 1 })
  gzip.pipe(target)
  target.on('error', (error) => gzip.destroy(error))
  return { into: gzip, done: finished(target) }
}
