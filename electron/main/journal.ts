import Database from 'libsql'
import { createHash } from 'node:crypto'
import { existsSync, renameSync } from 'node:fs'
import type { LogEntry } from '../ipc/host.ts'

/** What is recorded of one step, before its effect. */
export type Entry = Omit<LogEntry, 'number' | 'recorded'> &
  Readonly<{
    /** `log` is shown in the window; `quiet` is a page's own resource that was let through. */
    show: 'log' | 'quiet'
    request: Readonly<Record<string, unknown>>
  }>

/** An append-only, hash-chained record of every attempt. `append` returns only when the entry is on the disk. */
export type Journal = Readonly<{
  append: (entry: Entry) => LogEntry
  newest: (count: number) => readonly LogEntry[]
  count: () => number
  /** Every entry in order, as it was recorded. */
  all: () => Iterable<Readonly<Record<string, unknown>>>
  /** Set when the file on the disk was damaged and put aside. */
  putAside: string | undefined
  close: () => void
}>

type Row = Readonly<{ number: number; recorded: string; show: string; body: string; hash: string }>

export function openJournal(file: string): Journal {
  const damaged = existsSync(file) && !isSound(file)
  const putAside = damaged ? `${file}.damaged-${Date.now()}` : undefined
  if (putAside !== undefined)
    for (const ending of ['', '-wal', '-shm']) {
      if (existsSync(file + ending)) renameSync(file + ending, putAside + ending)
    }
  const database = open(file)
  const insert = database.prepare(
    'INSERT INTO entry (recorded, show, body, hash) VALUES (?, ?, ?, ?)',
  )
  let last =
    (
      database.prepare('SELECT hash FROM entry ORDER BY number DESC LIMIT 1').get() as
        | Row
        | undefined
    )?.hash ?? ''
  let shown = (
    database.prepare("SELECT count(*) AS number FROM entry WHERE show = 'log'").get() as Row
  ).number
  return {
    putAside,
    append: (entry) => {
      const { show, ...rest } = entry
      const recorded = new Date().toISOString()
      const body = JSON.stringify(rest)
      const hash = chained(last, recorded, body)
      const { lastInsertRowid } = insert.run(recorded, show, body, hash)
      last = hash
      if (show === 'log') shown++
      return entryOf({ number: Number(lastInsertRowid), recorded, show, body, hash })
    },
    newest: (count) =>
      (
        database
          .prepare("SELECT * FROM entry WHERE show = 'log' ORDER BY number DESC LIMIT ?")
          .all(count) as Row[]
      ).map(entryOf),
    count: () => shown,
    all: function* () {
      for (const row of database.prepare('SELECT * FROM entry ORDER BY number').all() as Row[]) {
        const { number, recorded, body, hash } = row
        yield { number, recorded, ...(JSON.parse(body) as object), hash }
      }
    },
    close: () => database.close(),
  }
}

function open(file: string): Database.Database {
  const database = new Database(file)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec(
    'CREATE TABLE IF NOT EXISTS entry (number INTEGER PRIMARY KEY, recorded TEXT NOT NULL, show TEXT NOT NULL, body TEXT NOT NULL, hash TEXT NOT NULL)',
  )
  return database
}

/** SQLite's own check, and the chain of hashes from the first entry to the last. */
function isSound(file: string): boolean {
  try {
    const database = open(file)
    try {
      const [check] = database.prepare('PRAGMA quick_check').all() as Readonly<
        Record<string, unknown>
      >[]
      if (Object.values(check ?? {})[0] !== 'ok') return false
      return isChained(database.prepare('SELECT * FROM entry ORDER BY number').all() as Row[])
    } finally {
      database.close()
    }
  } catch {
    return false
  }
}

function isChained(rows: readonly Row[]): boolean {
  let last = ''
  return rows.every(({ recorded, body, hash }) => {
    const isNext = chained(last, recorded, body) === hash
    last = hash
    return isNext
  })
}

function chained(last: string, recorded: string, body: string): string {
  return createHash('sha256').update(`${last}\n${recorded}\n${body}`).digest('hex')
}

function entryOf({ number, recorded, body }: Row): LogEntry {
  const { request: _request, ...rest } = JSON.parse(body) as Entry
  return { ...rest, number, recorded }
}
