import { addressOf, formOf, isTaken } from '../engine/address.ts'
import { Action, LinkForm, Suspicion } from '../engine/attributes.ts'
import type { Subject } from '../engine/axes.ts'
import { factsOf } from '../engine/facts.ts'
import { isoOf } from '../engine/instant.ts'
import { hostColumn, logColumns } from '../engine/logColumns.ts'
import { Presentation, Verdict, type Request } from '../engine/model.ts'
import { filteredTargets } from '../engine/requestJudge.ts'
import { oddities, ownerOf, targetOf } from '../engine/world.ts'
import { isApp, isShort, makeByteAddress, oddBits as oddShift, targetBits } from './byteAddress.ts'
import { utf8End } from './byteValues.ts'
import { hostFilters, makeCodedJudge, oddBits, type CodedJudge, type Side } from './codedJudge.ts'
import { makeCsvReader, recordEnd } from './csvRows.ts'
import { makeJsonReader } from './jsonRows.ts'
import { requestOfRow } from './rowRequest.ts'
import { emptyRow } from './row.ts'
import { cellOf, emptyTally, flowOf, moveOf, ownersOf, type Tally } from './tally.ts'
import { slotOf, vocabularyOf } from './vocabulary.ts'
import { wholeCsv, wholeJson, type ReadWhole } from './wholeRow.ts'

/** How the rows of a log are written; of a CSV, with the names in its first line. */
export type RowFormat = Readonly<{ type: 'json' } | { type: 'csv'; names: readonly string[] }>

/** A row that cannot be ruled: which line of the piece, counted from 0, why, and what stands there. */
export type Refusal = Readonly<{ line: number; faults: readonly string[]; text: string }>

/** A row that was ruled: its line in the piece, its bytes, whom it leads to, and by side the index of the rule. */
export type Ruled = {
  line: number
  start: number
  end: number
  subject: Subject
  target: number
  readonly rules: Int32Array
  /** The first side's verdict and the last side's: see `flowOf`. */
  flow: number
}
/** Hears of each row; what it is given is good until it returns. */
export type Heard = (ruled: Readonly<Ruled>, bytes: Uint8Array) => void

export type Piece = Readonly<{ lines: number; refused: readonly Refusal[] }>

/** Rules the rows of pieces of a log and counts what becomes of them. */
export type Backtest = Readonly<{
  tally: Tally
  /** Reads whole rows of a format; the last ends with a line feed. */
  reader(format: RowFormat): (bytes: Uint8Array) => Piece
  /** Names that stand in the rows and are no columns, as far as they were met. */
  strangers: ReadonlySet<string>
}>

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const mostText = 65_536

/** No row may be longer than this many bytes. */
export const longestRow = 1_048_576

export function overlong(bytes: number): string {
  return `row: expected at most ${longestRow} bytes, got ${bytes}`
}

const mostStrangers = 100

/** A back-test of one side, or of one and what it is held against. All sides are of one world. */
export function makeBacktest(sides: readonly Side[], heard?: Heard): Backtest {
  const [first] = sides
  if (first === undefined) throw new Error('a back-test needs a policy')
  const { world } = first.policy
  const vocabulary = vocabularyOf(
    world,
    sides.map(({ policy }) => policy),
  )
  const { targets, texts } = vocabulary
  const judges: Readonly<Record<Subject, CodedJudge>> = {
    link: makeCodedJudge(vocabulary, 'link', sides),
    payment: makeCodedJudge(vocabulary, 'payment', sides),
  }
  const places = {
    link: placesOf(judges.link),
    payment: placesOf(judges.payment),
  }
  const outcomes = { link: outcomesOf(judges.link), payment: outcomesOf(judges.payment) }
  const targetCodes = new Map(targets.map((target, code) => [target, code]))
  const owners = ownersOf(world)
  const ownerCodes = Int32Array.from(targets, (target) => owners.indexOf(ownerOf(world, target)))
  const methodTargets = Int32Array.from(texts[method] ?? [], (name) =>
    Math.max(0, targets.indexOf(world.methods.get(name)?.system ?? 'unknown')),
  )
  const regions = Int32Array.from(sides, ({ policy }) =>
    (texts[region] ?? []).indexOf(policy.pack.region),
  )
  const filters = hostFilters(sides)
  const filtered = filters === undefined ? sides.map(({ policy }) => filteredTargets(policy)) : []
  const isFiltered = Uint8Array.from(targets, (target) =>
    Number(filtered.some((own) => own.has(target))),
  )
  const countsOf = (subject: Subject): readonly number[] =>
    judges[subject].rules.map(({ length }) => length)
  const tally = emptyTally(owners.length, { link: countsOf('link'), payment: countsOf('payment') })
  const strangers = new Set<string>()
  const strange = (name: Uint8Array): void => {
    if (strangers.size < mostStrangers) strangers.add(decoder.decode(name))
  }
  const address = makeByteAddress(world, vocabulary, filters ?? [])
  const isTimed = sides.some(({ at }) => at === undefined)
  const needed = (1 << host) | (1 << surface) | (isTimed ? 1 << instantColumn : 0)
  const otherwise = isTimed ? undefined : isoOf(first.at ?? 0, 'Z')
  const row = emptyRow()
  const decided = new Int32Array(2)
  const ruled: Ruled = {
    line: 0,
    start: 0,
    end: 0,
    subject: 'link',
    target: 0,
    rules: decided,
    flow: 0,
  }
  const last = sides.length - 1

  const count = (subject: Subject, target: number, place: number): void => {
    ruled.subject = subject
    ruled.target = target
    const { verdicts, looks } = outcomes[subject]
    const before = decided[0] ?? 0
    const after = decided[last] ?? 0
    ruled.flow = flowOf(verdicts[0]?.[before] ?? 0, verdicts[last]?.[after] ?? 0)
    const cell = cellOf(ownerCodes[target] ?? 0, place, ruled.flow)
    tally.rows++
    tally.cells[cell] = (tally.cells[cell] ?? 0) + 1
    for (let side = 0; side <= last; side++) {
      const counts = tally.decided[subject][side]
      const rule = decided[side] ?? 0
      if (counts !== undefined) counts[rule] = (counts[rule] ?? 0) + 1
    }
    if (last === 0 || looks[0]?.[before] === looks[last]?.[after]) return
    const width = tally.decided[subject][last]?.length ?? 0
    const move = moveOf(subject === 'payment', before, after, width)
    tally.moved.set(move, (tally.moved.get(move) ?? 0) + 1)
  }

  /** Rules what codes do not tell, by facts. */
  const countWhole = (request: Request, hasRegion: boolean): void => {
    const subject = request.action === 'pay' ? 'payment' : 'link'
    let target = 0
    for (const [side, { policy, at }] of sides.entries()) {
      const facts = factsOf(
        {
          ...request,
          ...(at === undefined ? {} : { at: isoOf(at, 'Z') }),
          ...(hasRegion ? {} : { region: policy.pack.region }),
        },
        world,
      )
      const rule = facts && judges[subject].judges[side]?.(facts)
      const rules = judges[subject].rules[side]?.length ?? 0
      if (facts === undefined) decided[side] = rules + 1
      else {
        decided[side] = rule === undefined ? rules : (places[subject][side]?.get(rule) ?? rules)
        target = targets.indexOf(facts.target)
      }
    }
    count(subject, Math.max(0, target), texts[surface]?.indexOf(request.surface) ?? 0)
  }

  /** Rules the row that was read; false where codes do not tell. */
  const countCodes = (bytes: Uint8Array): boolean => {
    const { codes, has } = row
    const subject = codes[action] === pay ? 'payment' : 'link'
    const hasUrl = (has & (1 << url)) !== 0
    const hasAddress = hasUrl || (has & (1 << hostOfUrl)) !== 0
    let found = (codes[targetColumn] ?? 0) << targetBits
    if (hasUrl) found = address.read(bytes, row.urlStart, row.urlEnd)
    else if (hasAddress) found = address.readHost(bytes, row.hostStart, row.hostEnd)
    if (hasAddress && (found < 0 || isFiltered[found >> targetBits] === 1))
      return (
        hasUrl && countAddress(subject, decoder.decode(bytes.subarray(row.urlStart, row.urlEnd)))
      )
    if ((has & (1 << form)) === 0) {
      if (!hasAddress) codes[form] = plainText
      else if ((found & isApp) !== 0) codes[form] = scheme
      else codes[form] = (found & isShort) !== 0 ? short : https
    }
    const target =
      subject === 'link' ? found >> targetBits : (methodTargets[codes[method] ?? 0] ?? 0)
    const taken = hasAddress ? address.taken(bytes) : 0
    current = bytes
    const bits = (found >> oddShift) & mostOdd
    return countPlace(subject, target, judges[subject].placeOf(target, bits, taken, hostNow))
  }

  let current: Uint8Array = new Uint8Array()
  const hostNow = (): string => address.host(current)

  /** Rules the row that was read where its codes do not tell; false for a host alone, which is to be read with care. */
  const countRest = (bytes: Uint8Array): boolean => {
    const { has } = row
    const isHostAlone = (has & (1 << url)) === 0 && (has & (1 << hostOfUrl)) !== 0
    if (!isHostAlone) countWhole(requestOfRow(row, bytes, vocabulary), (has & (1 << region)) !== 0)
    return !isHostAlone
  }

  /** Rules the row that was read by its address, parsed as browsers do. */
  const countAddress = (subject: Subject, text: string): boolean => {
    const { codes, has } = row
    const parsed = addressOf(text)
    if (parsed === undefined) {
      for (let side = 0; side <= last; side++)
        decided[side] = (judges[subject].rules[side]?.length ?? 0) + 1
      count(subject, 0, codes[surface] ?? 0)
      return true
    }
    if ((has & (1 << form)) === 0)
      codes[form] = LinkForm.options.indexOf(formOf(parsed, world.shortHosts.has(parsed.host)))
    const target =
      subject === 'link'
        ? (targetCodes.get(targetOf(world, parsed).target) ?? 0)
        : (methodTargets[codes[method] ?? 0] ?? 0)
    const suspicions = oddities(world, parsed)
    const judge = judges[subject]
    if (filters === undefined)
      return countPlace(subject, target, judge.placeOfAddress(target, parsed, suspicions))
    let taken = 0
    for (const [bit, filter] of filters.entries()) if (isTaken(filter, parsed)) taken |= 1 << bit
    const host = (): string => parsed.host
    return countPlace(subject, target, judge.placeOf(target, oddBits(suspicions), taken, host))
  }

  const countPlace = (subject: Subject, target: number, place: number): boolean => {
    const { codes, has } = row
    const judge = judges[subject]
    if ((has & (1 << merchant)) === 0) codes[merchant] = codes[host] ?? 0
    for (let side = 0; side <= last; side++) {
      if ((has & (1 << region)) === 0) codes[region] = regions[side] ?? 0
      const rule = judge.rule(side, row, place)
      if (rule < 0) return false
      decided[side] = rule
    }
    count(subject, target, codes[surface] ?? 0)
    return true
  }

  const reader = (format: RowFormat): ((bytes: Uint8Array) => Piece) => {
    const readRow =
      format.type === 'json'
        ? makeJsonReader(vocabulary, strange)
        : makeCsvReader(vocabulary, columnsOf(format.names))
    const readWhole = format.type === 'json' ? wholeJson : wholeCsv(format.names)
    if (format.type === 'csv')
      for (const name of format.names)
        if (!logColumns.some((column) => column.name === name)) strangers.add(name)
    return (bytes) => {
      const refused: Refusal[] = []
      let line = 0
      let start = 0
      while (start < bytes.length) {
        let next = readRow(bytes, start, row)
        let breaks = row.breaks
        let isRuled = true
        const isRead = next > 0 && (row.has & needed) === needed && next - start <= longestRow
        if (!isRead || !(countCodes(bytes) || countRest(bytes))) {
          next = format.type === 'json' ? lineEnd(bytes, start) : recordEnd(bytes, start)
          breaks = breaksIn(bytes, start, next - 1)
          const end = bytes[next - 2] === 13 ? next - 2 : next - 1
          isRuled = !isBlank(bytes, start, end)
          const faults = isRuled ? wholeFaults(bytes.subarray(start, end), readWhole) : []
          if (faults.length > 0) {
            isRuled = false
            tally.refused++
            const text = decoder.decode(bytes.subarray(start, Math.min(end, start + mostText)))
            refused.push({ line, faults, text })
          }
        }
        if (isRuled && heard !== undefined) {
          ruled.line = line
          ruled.start = start
          ruled.end = next - 1
          heard(ruled, bytes)
        }
        line += breaks + 1
        start = next
      }
      return { lines: line, refused }
    }
  }
  return { tally, strangers, reader }

  /** Rules a row that only parsers read; answers what is wrong with one that cannot be ruled. */
  function wholeFaults(bytes: Uint8Array, readWhole: ReadWhole): readonly string[] {
    if (bytes.length >= longestRow) return [overlong(bytes.length)]
    const odd = utf8End(bytes, 0, bytes.length)
    if (odd < bytes.length)
      return [`row: expected UTF-8, got byte 0x${bytes[odd]?.toString(16)} at ${odd + 1}`]
    const whole = readWhole(decoder.decode(bytes), otherwise)
    if (whole.type === 'refused') return whole.faults
    countWhole(whole.request, whole.hasRegion)
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
const region = slotOf('region')
const merchant = slotOf('merchant')
const method = slotOf('method')
const mostOdd = (1 << Suspicion.options.length) - 1
const pay = Action.options.indexOf('pay')
const [https = 0, short = 0, scheme = 0, plainText = 0] = (
  ['https', 'short', 'scheme', 'plain-text'] as const
).map((each) => LinkForm.options.indexOf(each))

type Rule = CodedJudge['rules'][number][number]

function placesOf({ rules }: CodedJudge): readonly ReadonlyMap<Rule, number>[] {
  return rules.map((own) => new Map(own.map((rule, place) => [rule, place])))
}

/** By side and rule, the verdict and what people see, as numbers; where no rule decides, a block. */
function outcomesOf({ rules }: CodedJudge): Readonly<{
  verdicts: readonly Uint8Array[]
  looks: readonly Uint8Array[]
}> {
  const blocked = { verdict: 'block', presentation: 'stopped-page' } as const
  const all = rules.map((own) => [...own.map(({ ruling }) => ruling), blocked, blocked])
  const verdictCode = (verdict: Verdict): number => Verdict.options.indexOf(verdict)
  return {
    verdicts: all.map((own) => Uint8Array.from(own, ({ verdict }) => verdictCode(verdict))),
    looks: all.map((own) =>
      Uint8Array.from(
        own,
        ({ verdict, presentation }) =>
          verdictCode(verdict) * 32 + Presentation.options.indexOf(presentation),
      ),
    ),
  }
}

function columnsOf(names: readonly string[]): Int32Array {
  return Int32Array.from(names, (name) => logColumns.findIndex((column) => column.name === name))
}

function lineEnd(bytes: Uint8Array, start: number): number {
  const at = bytes.indexOf(10, start)
  return at === -1 ? bytes.length : at + 1
}

function breaksIn(bytes: Uint8Array, start: number, end: number): number {
  let breaks = 0
  for (let at = start; at < end; at++) if (bytes[at] === 10) breaks++
  return breaks
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte !== 32 && (byte < 9 || byte > 13)) return false
  }
  return true
}
