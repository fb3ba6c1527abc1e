import Database from 'libsql'
import { createHash } from 'node:crypto'

type Row = Readonly<{ number: number; recorded: string; body: string; hash: string }>

/** The app's journal as a reader outside the app finds it on the disk. */
export type JournalFile = Readonly<{
  last: () => number
  targetsAfter: (number: number) => readonly string[]
  /** Bodies of all entries in order. */
  bodies: () => readonly string[]
  /** Numbers without a gap, and each hash over the one before. */
  isWhole: () => boolean
  close: () => void
}>

export function readJournal(file: string): JournalFile {
  const database = new Database(file, { readonly: true })
  const after = database.prepare('SELECT * FROM entry WHERE number > ? ORDER BY number')
  const newest = database.prepare('SELECT max(number) AS last FROM entry')
  const rowsAfter = (number: number): readonly Row[] => after.all(number) as Row[]
  return {
    last: () => (newest.get() as { last: number | null }).last ?? 0,
    targetsAfter: (number) =>
      rowsAfter(number).map(({ body }) => (JSON.parse(body) as { target: string }).target),
    bodies: () => rowsAfter(0).map(({ body }) => body),
    isWhole: () => {
      let last = ''
      return rowsAfter(0).every(({ number, recorded, body, hash }, index) => {
        const chained = `${last}\n${recorded}\n${body}`
        last = hash
        return number === index + 1 && hash === createHash('sha256').update(chained).digest('hex')
      })
    },
    close: () => database.close(),
  }
}
