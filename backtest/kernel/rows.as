// Counts rows of a log by their kinds, from its own memory, as sorted.ts does from any. AssemblyScript, of which every line
// is a few instructions of WebAssembly.
import { layBits } from './address'
import { layHosts } from './hosts'
import { hold, isTwice, layRow, ownHostFound, read } from './row'
import { addWord, layWords } from './words'
import {
  absentAt,
  batchAt,
  batchCountAt,
  batchDoneAt,
  batchHas,
  batchHash,
  batchKind,
  batchLead,
  batchLine,
  batchMetAt,
  batchSlot,
  batchStart,
  batchUrlHostEnd,
  batchUrlHostStart,
  batchUrlStart,
  codesAt,
  filtersAt,
  foundAt,
  hasAt,
  hostEndAt,
  hostStartAt,
  kindSize,
  lineAt,
  mostBatch,
  ownHostEndAt,
  ownHostStartAt,
  packedAt,
  stopAt,
  unitsAt,
  urlStartAt,
} from '../../policies/backtest/kernelLayout'

export { addWord, hold, layBits, layHosts, layRow, layWords, read }

// What rowKernel.ts fills in before rows are counted. Columns by their numbers, and the bits of what a row has.
export let hostColumn: i32 = 0
export let targetColumn: i32 = 0
export let actionColumn: i32 = 0
export let formColumn: i32 = 0
export let merchantColumn: i32 = 0
export let methodColumn: i32 = 0
export let neededBits: i32 = 0
export let urlBit: i32 = 0
export let urlHostBit: i32 = 0
export let formBit: i32 = 0
export let merchantBit: i32 = 0
/** Of an action, and of forms. */
export let payCode: i32 = 0
export let plainTextCode: i32 = 0
export let appCode: i32 = 0
export let shortCode: i32 = 0
export let httpsCode: i32 = 0
/** Of what is found of an address: see `ByteAddress`. */
export let appBit: i32 = 0
export let shortBit: i32 = 0
export let targetBits: i32 = 0
/** Of a lead: see `leadOf`. */
export let oddBits: i32 = 0
export let oddCount: i32 = 0
export let filterBits: i32 = 0
/** No row is longer. */
export let longestRow: i32 = 0
/** By the code of a method, its target; and by target, whether rules ask about its whole address. */
export let methodTargets: usize = 0
export let filtered: usize = 0
export let filters: i32 = 0
/** Kinds, and pairs of a hash and the number of a kind from 1 on. */
export let kinds: usize = 0
export let slots: usize = 0
export let lastSlot: i32 = 0

/** Which of some filters take the host that stands from a place of the piece to another, as bits. */
function takenOf(from: i32, to: i32, base: usize): i32 {
  let mask = 0
  for (let filter = 0; filter < filters; filter++) {
    const own = filtersAt + filter * 12
    const letters = <usize>load<i32>(own)
    const length = load<i32>(own + 4)
    const start = to - length
    if (start < from || (load<i32>(own + 8) != 0 && start != from)) continue
    if (start > from && load<u8>(base + start - 1) != 46) continue
    let same = 0
    while (same < length && load<u8>(letters + same) == load<u8>(base + start + same)) same++
    if (same == length) mask |= 1 << filter
  }
  return mask
}

// @ts-ignore: decorator
@inline
function codeOf(column: i32): i32 {
  return load<i32>(codesAt + (column << 2))
}

// @ts-ignore: decorator
@inline
function packedWith(packed: v128, column: i32, code: i32): v128 {
  const more = i32x4.splat(code - load<i32>(absentAt + (column << 2)))
  return i32x4.add(packed, i32x4.mul(more, v128.load(unitsAt + (column << 4))))
}

// @ts-ignore: decorator
@inline
function mix(mixed: i32, packed: i32): i32 {
  const own = (mixed ^ packed) * <i32>0x9e3779b1
  return own ^ (own >>> 15)
}

/** Where the row began that was read last. */
let rowStart: i32 = 0

/** Takes up the row that was read, by what is found of its address, whose host stands from a place of the piece to another. */
export function take(found: i32, taken: i32, from: i32, to: i32): void {
  const has = load<i32>(hasAt)
  let packed = v128.load(packedAt)
  if ((has & merchantBit) == 0) packed = packedWith(packed, merchantColumn, codeOf(hostColumn))
  if ((has & formBit) == 0) {
    let form = plainTextCode
    if ((has & (urlBit | urlHostBit)) != 0)
      form = (found & appBit) != 0 ? appCode : (found & shortBit) != 0 ? shortCode : httpsCode
    packed = packedWith(packed, formColumn, form)
  }
  const isPayment = codeOf(actionColumn) == payCode
  const target = isPayment ? load<i32>(methodTargets + (codeOf(methodColumn) << 2)) : found >> targetBits
  const odd = (found >> oddBits) & ((1 << oddCount) - 1)
  const lead = (((target << oddCount) | odd) << filterBits) | taken
  let hash = ((has ^ <i32>0x9e3779b9) * <i32>0x85ebca6b) ^ lead
  hash = mix(hash, i32x4.extract_lane(packed, 0))
  hash = mix(hash, i32x4.extract_lane(packed, 1))
  hash = mix(hash, i32x4.extract_lane(packed, 2))
  hash = mix(hash, i32x4.extract_lane(packed, 3))
  const count = load<i32>(batchCountAt)
  const own = batchAt + count * batchSlot
  v128.store(own, packed)
  store<i32>(own + batchHas, has)
  store<i32>(own + batchLead, lead)
  store<i32>(own + batchHash, hash)
  // Where the address stands, and the host that is a column.
  store<i32>(own + batchUrlStart, load<i32>(urlStartAt))
  store<i32>(own + batchUrlStart + 4, load<i32>(urlStartAt + 4))
  store<i32>(own + batchUrlStart + 8, load<i32>(urlStartAt + 8))
  store<i32>(own + batchUrlStart + 12, load<i32>(urlStartAt + 12))
  store<i32>(own + batchUrlHostStart, from)
  store<i32>(own + batchUrlHostEnd, to)
  store<i32>(own + batchStart, rowStart)
  const line = load<i32>(lineAt)
  store<i32>(own + batchLine, line)
  store<i32>(lineAt, line + 1)
  store<i32>(batchCountAt, count + 1)
}

/**
 * Takes up the rows that begin at a place of the piece, up to another, until there is no more room for them or one is not
 * ordinary, and answers where that begins. Where only its address is not, the row is read, and ends at `stopAt`; that is 0
 * otherwise.
 */
export function rows(start: i32, end: i32, base: usize): i32 {
  let at = start
  store<i32>(stopAt, 0)
  while (at < end && load<i32>(batchCountAt) < mostBatch) {
    rowStart = at
    const next = read(at)
    if (next < 0 || isTwice || next - at > longestRow) break
    const has = load<i32>(hasAt)
    if ((has & neededBits) != neededBits) break
    if ((has & urlBit) != 0) {
      const found = load<i32>(foundAt)
      if (found < 0) {
        store<i32>(stopAt, next)
        break
      }
      if (load<u8>(filtered + (found >> targetBits)) != 0) break
      const from = load<i32>(ownHostStartAt)
      const to = load<i32>(ownHostEndAt)
      take(found, filters == 0 ? 0 : takenOf(from, to, base), from, to)
    } else if ((has & urlHostBit) != 0) {
      const found = ownHostFound
      if (found < 0 || load<u8>(filtered + (found >> targetBits)) != 0) break
      const from = load<i32>(hostStartAt)
      const to = load<i32>(hostEndAt)
      take(found, filters == 0 ? 0 : takenOf(from, to, base), from, to)
    } else take(codeOf(targetColumn) << targetBits, 0, 0, 0)
    at = next
  }
  return at
}

/** A sum of what is read of kinds before they are looked for: without a use of it, nothing would be read. */
export let touched: i32 = 0

/**
 * Counts the rows that were taken up by their kinds, until one is of none that is known; answers where that stands, or 0
 * when all are done. Tables are larger than what is near, so all slots are read first, and then all kinds: a processor
 * waits for many at once.
 */
export function settle(): usize {
  const count = load<i32>(batchCountAt)
  let done = load<i32>(batchDoneAt)
  if (done == 0) {
    for (let each = 0; each < count; each++) {
      const own = batchAt + each * batchSlot
      store<i32>(own + batchKind, load<i32>(slots + ((load<i32>(own + batchHash) & lastSlot) << 3) + 4))
    }
    let sum = 0
    for (let each = 0; each < count; each++)
      sum += load<i32>(kinds + (load<i32>(batchAt + each * batchSlot + batchKind) - 1) * kindSize)
    touched = sum
  }
  for (; done < count; done++) {
    const own = batchAt + done * batchSlot
    const hash = load<i32>(own + batchHash)
    const packed = v128.load(own)
    const rest = load<u64>(own + batchHas)
    let slot = hash & lastSlot
    while (true) {
      const at = slots + (slot << 3)
      const kind = load<i32>(at + 4)
      if (kind == 0) {
        store<i32>(batchDoneAt, done + 1)
        return own
      }
      if (load<i32>(at) == hash) {
        const known = kinds + (kind - 1) * kindSize
        const odd = v128.xor(packed, v128.load(known))
        if (!v128.any_true(odd) && load<u64>(known + 16) == rest) {
          store<f64>(known + 24, load<f64>(known + 24) + 1.0)
          break
        }
      }
      slot = (slot + 1) & lastSlot
    }
    store<i32>(batchMetAt, load<i32>(batchMetAt) + 1)
  }
  store<i32>(batchCountAt, 0)
  store<i32>(batchDoneAt, 0)
  return 0
}
