import { addressOf, formOf, isTaken } from '../engine/address.ts'
import { Action, LinkForm, Suspicion } from '../engine/attributes.ts'
import type { Subject } from '../engine/axes.ts'
import { isoOf } from '../engine/instant.ts'
import { hostColumn, logColumns } from '../engine/logColumns.ts'
import { filteredTargets } from '../engine/requestJudge.ts'
import { oddities, targetOf, type World } from '../engine/world.ts'
import { isApp, isShort, makeByteAddress, oddBits as oddShift, targetBits } from './byteAddress.ts'
import { utf8End } from './byteValues.ts'
import { hostFilters, oddBits, type LawDiagrams, type Side } from './codedJudge.ts'
import { makeCounter } from './counter.ts'
import { makeCsvReader, recordEnd } from './csvRows.ts'
import { makeJsonReader, type ReadRow } from './jsonRows.ts'
import { leadOf, noAddress } from './lead.ts'
import { breaksIn, isBlank, lineEnd, lineFeed } from './lines.ts'
import { noKind, subjectOfRow, type Counted } from './recount.ts'
import { emptyRow } from './row.ts'
import type { AskedOfRows, Meet, RowCounts } from './rowCounts.ts'
import type { RowKernel } from './rowKernel.ts'
import {
  longestRow,
  overlong,
  type Hearers,
  type Piece,
  type Refusal,
  type RowFormat,
  type Ruled,
} from './ruled.ts'
import { makeSorted, type Sorted } from './sorted.ts'
import type { Tally } from './tally.ts'
import { slotOf, vocabularyOf, type Vocabulary } from './vocabulary.ts'
import { wholeCsv, wholeJson, type ReadWhole } from './wholeRow.ts'

/** Rules the rows of pieces of a log and counts what becomes of them. */
export type Backtest = Readonly<{
  /** How many rows were ruled so far. */
  rows(): number
  tally(): Tally
  /** The same, with what became of each kind. */
  counted(): Counted
  /** Reads whole rows of a format; the last ends with a line feed. */
  reader(format: RowFormat): (bytes: Uint8Array) => Piece
  /** Names that stand in the rows and are no columns, as far as they were met. */
  strangers: ReadonlySet<string>
  /** All rows so far under other sides; undefined where these ask about what was not kept of them. */
  again: Sorted['again']
  /** The same under one policy, at each of some instants. */
  over: Sorted['over']
}>

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const mostText = 65_536

const mostStrangers = 100
/** Of a thread, some tens of megabytes. */
const mostKinds = 200_000

/**
 * A back-test of one side, or of one and what it is held against. All sides are of one world. Their diagrams are built, or
 * asked for, when the first row is ruled.
 */
export function makeBacktest(
  sides: readonly Side[],
  { each: heard, first: heardFirst }: Hearers = {},
  kernelOf?: (world: World, vocabulary: Vocabulary, asked: AskedOfRows) => RowKernel,
  diagrams?: () => LawDiagrams,
): Backtest {
  const [first] = sides
  if (first === undefined) throw new Error('a back-test needs a policy')
  const { world } = first.policy
  const vocabulary = vocabularyOf(
    world,
    sides.map(({ policy }) => policy),
  )
  const { targets, texts } = vocabulary
  const counter = makeCounter(vocabulary, sides, diagrams)
  const { decided } = counter
  const targetCodes = new Map(targets.map((target, code) => [target, code]))
  const methodTargets = Int32Array.from(texts[method] ?? [], (name) =>
    Math.max(0, targets.indexOf(world.methods.get(name)?.system ?? 'unknown')),
  )
  const filters = hostFilters(sides)
  const filtered = filters === undefined ? sides.map(({ policy }) => filteredTargets(policy)) : []
  const isFiltered = Uint8Array.from(targets, (target) =>
    Number(filtered.some((own) => own.has(target))),
  )
  const strangers = new Set<string>()
  const strange = (name: Uint8Array): void => {
    if (strangers.size < mostStrangers) strangers.add(decoder.decode(name))
  }
  const address = makeByteAddress(world, vocabulary, filters ?? [])
  const isTimed = sides.some(({ at }) => at === undefined)
  const needed = (1 << host) | (1 << surface) | (isTimed ? 1 << instantColumn : 0)
  const otherwise = isTimed ? undefined : isoOf(first.at ?? 0, 'Z')
  const kinds = isTimed ? 0 : mostKinds
  const kernel = kernelOf?.(world, vocabulary, {
    mostKinds: kinds,
    needed,
    longest: longestRow,
    methodTargets,
    isFiltered,
    filters: filters ?? [],
  })
  const sorted = makeSorted(counter, vocabulary, sides, kinds, heard !== undefined, kernel?.room)
  const row = emptyRow(kernel?.codes, kernel?.instant)
  const ruled: Ruled = {
    line: 0,
    start: 0,
    end: 0,
    subject: 'link',
    target: 0,
    rules: decided,
    flow: 0,
    kind: noKind,
    draw: 0,
    isFirst: false,
  }
  let current: Uint8Array = new Uint8Array()
  const urlNow = (): string | undefined => {
    if ((row.has & (1 << url)) !== 0)
      return decoder.decode(current.subarray(row.urlStart, row.urlEnd))
    return (row.has & (1 << hostOfUrl)) === 0
      ? undefined
      : `https://${decoder.decode(current.subarray(row.hostStart, row.hostEnd))}/`
  }
  const said = { url: urlNow, host: () => address.host(current) }

  /** Counts the row that was read; false where it is to be read with care. */
  const countCodes = (bytes: Uint8Array): boolean => {
    const { codes, has } = row
    current = bytes
    const subject = codes[action] === pay ? 'payment' : 'link'
    if ((has & (1 << merchant)) === 0) codes[merchant] = codes[host] ?? 0
    const hasUrl = (has & (1 << url)) !== 0
    const hasAddress = hasUrl || (has & (1 << hostOfUrl)) !== 0
    let found = (codes[targetColumn] ?? 0) << targetBits
    if (hasUrl) found = row.found >= 0 ? row.found : address.read(bytes, row.urlStart, row.urlEnd)
    else if (hasAddress) found = address.readHost(bytes, row.hostStart, row.hostEnd)
    if (hasAddress && (found < 0 || isFiltered[found >> targetBits] === 1))
      return hasUrl && countAddress(subject, urlNow() ?? '')
    if ((has & (1 << form)) === 0) {
      if (!hasAddress) codes[form] = plainText
      else if ((found & isApp) !== 0) codes[form] = scheme
      else codes[form] = (found & isShort) !== 0 ? short : https
    }
    const target =
      subject === 'link' ? found >> targetBits : (methodTargets[codes[method] ?? 0] ?? 0)
    const taken = hasAddress ? address.taken(bytes) : 0
    const lead = leadOf(target, (found >> oddShift) & mostOdd, taken)
    sorted.count(ruled, row, subject, lead, said)
    return true
  }
  /** Counts the row that was read by its address, parsed as browsers do. */
  const countAddress = (subject: Subject, text: string): boolean => {
    const { codes, has } = row
    const parsed = addressOf(text)
    const told = { url: () => text, host: () => parsed?.host ?? '' }
    if (parsed === undefined) {
      sorted.count(ruled, row, subject, noAddress, told)
      return true
    }
    if ((has & (1 << form)) === 0)
      codes[form] = LinkForm.options.indexOf(formOf(parsed, world.shortHosts.has(parsed.host)))
    const target =
      subject === 'link'
        ? (targetCodes.get(targetOf(world, parsed).target) ?? 0)
        : (methodTargets[codes[method] ?? 0] ?? 0)
    const suspicions = oddities(world, parsed)
    if (filters === undefined) {
      sorted.countAddress(ruled, row, subject, target, parsed, suspicions, told)
      return true
    }
    let taken = 0
    for (const [bit, filter] of filters.entries()) if (isTaken(filter, parsed)) taken |= 1 << bit
    sorted.count(ruled, row, subject, leadOf(target, oddBits(suspicions), taken), told)
    return true
  }

  // Kinds say what becomes of a row, but not of which.
  const counts = isTimed || heard !== undefined ? undefined : kernel?.counts(row, address)
  const place = (start: number, end: number, line: number): void => {
    ruled.start = start
    ruled.end = end
    ruled.line = line
  }
  const tellFirst = (start: number, end: number, line: number, bytes: Uint8Array): void => {
    if (heardFirst === undefined) return
    place(start, end, line)
    heardFirst(ruled, bytes)
  }
  const meet: Meet = {
    kind: (at, hash, lead, start, line) => {
      const isMet = sorted.meet(ruled, at, hash, lead, said)
      if (isMet) tellFirst(start, current.indexOf(lineFeed, start), line, current)
      return isMet
    },
    row: (lead) => sorted.count(ruled, row, subjectOfRow(row), lead, said),
  }
  /** Counts what is ordinary from a place and its line on, and answers where the next row is that is not. */
  const runOver = (quick: RowCounts, bytes: Uint8Array, start: number, line: number): number => {
    const next = quick.run(bytes, start, line, meet)
    sorted.met(quick.met())
    return next
  }

  const jsonReader = (): ReadRow =>
    kernel === undefined
      ? makeJsonReader(vocabulary, address, strange)
      : kernel.reader((met) => makeJsonReader(vocabulary, address, met), address, strange)

  const reader = (format: RowFormat): ((bytes: Uint8Array) => Piece) => {
    const readRow =
      format.type === 'json' ? jsonReader() : makeCsvReader(vocabulary, columnsOf(format.names))
    const readWhole = format.type === 'json' ? wholeJson : wholeCsv(format.names)
    if (format.type === 'csv')
      for (const name of format.names)
        if (!logColumns.some((column) => column.name === name)) strangers.add(name)
    return (piece) => {
      const bytes = kernel?.hold(piece) ?? piece
      const refused: Refusal[] = []
      let line = 0
      let start = 0
      current = bytes
      const quick = format.type === 'json' && kernel?.holds(bytes) === true ? counts : undefined
      while (start < bytes.length) {
        if (quick !== undefined) {
          start = runOver(quick, bytes, start, line)
          line = quick.line()
          if (start === bytes.length) break
        }
        let next = readRow(bytes, start, row)
        let breaks = row.breaks
        let isRuled = true
        const isRead = next > 0 && (row.has & needed) === needed && next - start <= longestRow
        if (!isRead || !countCodes(bytes)) {
          next = format.type === 'json' ? lineEnd(bytes, start) : recordEnd(bytes, start)
          breaks = breaksIn(bytes, start, next - 1)
          const end = bytes[next - 2] === 13 ? next - 2 : next - 1
          isRuled = !isBlank(bytes, start, end)
          const faults = isRuled ? wholeFaults(bytes.subarray(start, end), readWhole) : []
          if (faults.length > 0) {
            isRuled = false
            sorted.refuse()
            const text = decoder.decode(bytes.subarray(start, Math.min(end, start + mostText)))
            refused.push({ line, faults, text })
          }
        }
        if (isRuled) {
          if (ruled.isFirst) tellFirst(start, next - 1, line, bytes)
          if (heard !== undefined) {
            place(start, next - 1, line)
            heard(ruled, bytes)
          }
        }
        line += breaks + 1
        start = next
      }
      if (quick !== undefined) runOver(quick, bytes, start, line)
      return { lines: line, refused }
    }
  }
  const { rows, counted, again, over } = sorted
  return { rows, tally: () => counted().tally, counted, strangers, reader, again, over }

  /** Rules a row that only parsers read; answers what is wrong with one that cannot be ruled. */
  function wholeFaults(bytes: Uint8Array, readWhole: ReadWhole): readonly string[] {
    if (bytes.length >= longestRow) return [overlong(bytes.length)]
    const odd = utf8End(bytes, 0, bytes.length)
    if (odd < bytes.length)
      return [`row: expected UTF-8, got byte 0x${bytes[odd]?.toString(16)} at ${odd + 1}`]
    const whole = readWhole(decoder.decode(bytes), otherwise)
    if (whole.type === 'refused') return whole.faults
    sorted.countWhole(ruled, whole.request, whole.hasRegion)
    return []
  }
}

const instantColumn = slotOf('at')
const host = slotOf('host')
const surface = slotOf('surface')
const url = slotOf('url')
const hostOfUrl = slotOf(hostColumn)
const targetColumn = slotOf('target')
const action = slotOf('action')
const form = slotOf('form')
const merchant = slotOf('merchant')
const method = slotOf('method')
const mostOdd = (1 << Suspicion.options.length) - 1
const pay = Action.options.indexOf('pay')
const [https = 0, short = 0, scheme = 0, plainText = 0] = (
  ['https', 'short', 'scheme', 'plain-text'] as const
).map((each) => LinkForm.options.indexOf(each))

function columnsOf(names: readonly string[]): Int32Array {
  return Int32Array.from(names, (name) => logColumns.findIndex((column) => column.name === name))
}
