import { closeSync, openSync, writeSync } from 'node:fs'
import type { RefusedRow } from './settled.ts'

/** Refused rows found no place; the message says where, why and how many did. */
export class RefusedUnwritten extends Error {
  override name = 'RefusedUnwritten'
}

/** A file for rows that cannot be ruled, made when there is one; a JSON object a line. */
export type RefusedRows = Readonly<{
  add(row: RefusedRow): void
  /** How many were written; what is wrong most often comes first. */
  close(): Readonly<{
    written: number
    reasons: readonly (readonly [reason: string, rows: number])[]
  }>
}>

const batch = 65_536

export function refusedRows(file: string): RefusedRows {
  let descriptor: number | undefined
  let text = ''
  let held = 0
  let written = 0
  const reasons = new Map<string, number>()
  const flush = (): void => {
    if (text === '') return
    try {
      descriptor ??= openSync(file, 'w')
      writeSync(descriptor, text)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      throw new RefusedUnwritten(
        `Refused rows cannot be written to "${file}": ${error.message}. ${written} were.`,
      )
    }
    written += held
    text = ''
    held = 0
  }
  return {
    add: ({ file: log, line, faults, text: row }) => {
      for (const fault of faults) {
        const reason = fault.replace(/, got .*$/s, '')
        if (reasons.has(reason) || reasons.size < 1_000)
          reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
      }
      text += `${JSON.stringify({ file: log, line, faults, row })}\n`
      held++
      if (text.length >= batch) flush()
    },
    close: () => {
      flush()
      if (descriptor !== undefined) closeSync(descriptor)
      return { written, reasons: [...reasons].toSorted((a, b) => b[1] - a[1]) }
    },
  }
}
