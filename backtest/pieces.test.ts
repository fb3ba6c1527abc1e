import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { seeded } from '../test/model/seeded.ts'
import { LogProblem, type LogSource } from './logSource.ts'
import { piecesOf, type LogPiece } from './pieces.ts'

/** A log in memory that gives so many bytes at a time, and then ends or fails. */
function logOf(
  text: string | Uint8Array,
  step: number,
  failure?: Error,
  hasMore = false,
): LogSource {
  const bytes = Buffer.from(text)
  let at = 0
  return {
    size: bytes.length,
    taken: () => at,
    pull: async (into) => {
      const count = Math.min(step, into.length, bytes.length - at)
      if (count === 0 && failure !== undefined) throw failure
      into.set(bytes.subarray(at, at + count))
      at += count
      return count
    },
    hasMore: async () => hasMore,
    close: async () => undefined,
  }
}

const roomsOf = (most: number): Parameters<typeof piecesOf>[3] => ({
  take: async () => new Uint8Array(most * 2 + 1),
  give: () => undefined,
})

/** What each piece holds; a row that is too long by its length. */
async function textsOf(
  source: LogSource,
  kind: 'json' | 'csv',
  most: number,
): Promise<readonly (string | number)[]> {
  const texts: (string | number)[] = []
  for await (const piece of piecesOf(source, kind, [], roomsOf(most))) texts.push(textOf(piece))
  return texts
}

function textOf(piece: LogPiece): string | number {
  return piece.type === 'overlong'
    ? piece.bytes
    : Buffer.from(piece.room.subarray(0, piece.length)).toString()
}

test('pieces are whole lines, and together the log', async () => {
  const line = fc.string({ maxLength: 12 }).map((text) => text.replaceAll('\n', ''))
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 12 }),
      fc.integer({ min: 1, max: 9 }),
      async (lines, step) => {
        const text = lines.map((each) => `${each}\n`).join('')
        const texts = await textsOf(logOf(text, step), 'json', 40)
        expect(texts.every((each) => String(each).endsWith('\n'))).toBe(true)
        expect(texts.join('')).toBe(text)
      },
    ),
    { numRuns: 100, ...seeded() },
  )
})

test('a record of a CSV is never cut at a line feed in quotes', async () => {
  const head = 'a,b\n'
  const record = '1,"x\ny"\n'
  const texts = await textsOf(logOf(head + record.repeat(5), 3), 'csv', 12)
  expect(texts.length).toBeGreaterThan(1)
  expect(texts.join('').trimStart()).toBe(record.repeat(5))
  expect(texts.every((each) => String(each).split('"').length % 2 === 1)).toBe(true)
})

test('a row that is too long is skipped and told, and the rows around it are read', async () => {
  const texts = await textsOf(logOf(`first\n${'x'.repeat(100)}\nlast\n`, 7), 'json', 10)
  expect(texts.filter((each) => typeof each === 'number')).toEqual([101])
  expect(texts.filter((each) => typeof each === 'string').join('')).toBe('first\nlast\n')
})

test('whole rows before a fault are read, and half a row is not', async () => {
  const texts: unknown[] = []
  const source = logOf('first\nsecond\nhal', 4, new LogProblem('it was cut'))
  await expect(async () => {
    for await (const piece of piecesOf(source, 'json', [], roomsOf(64))) texts.push(textOf(piece))
  }).rejects.toThrow('it was cut')
  expect(texts).toEqual(['first\nsecond\n'])
})

test('the last line needs no line feed, unless the log is still being written', async () => {
  expect(await textsOf(logOf('first\nlast', 4), 'json', 64)).toEqual(['first\nlast\n'])
  expect(await textsOf(logOf('first\nhal', 4, undefined, true), 'json', 64)).toEqual(['first\n'])
})

test('a byte order mark is no part of the first row', async () => {
  expect(await textsOf(logOf('\ufefffirst\n', 2), 'json', 64)).toEqual(['   first\n'])
})

test.each([
  ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), 'expected UTF-8, got UTF-16'],
  ['no names', '', 'expected the names of columns'],
  ['a needed column missing', 'at,hosts\n', 'expected a column host, got at, hosts'],
  ['a column twice', 'host,url,url\n', 'expected each column once, got url twice'],
])('a CSV with %s is refused', async (_, text, message) => {
  const read = async (): Promise<void> => {
    for await (const piece of piecesOf(logOf(text, 9), 'csv', ['host'], roomsOf(64))) textOf(piece)
  }
  await expect(read()).rejects.toThrow(message)
})
