import { addressOf, formOf, isTaken, longestAddress } from '../engine/address.ts'
import { Suspicion } from '../engine/attributes.ts'
import { inHost, inName } from '../engine/scan.ts'
import { oddities, targetOf, type World } from '../engine/world.ts'
import { viewOf } from './fours.ts'
import { makeHardHosts, type ParsedHost } from './hardHosts.ts'
import { restEnd, type Rest } from './hiddenAddress.ts'
import { emptyLabels, hardEnd, hostEnd, isPlainHost, numberEnd, splitHost } from './hostLabels.ts'
import { drawnAlike, hostSlots, makeHostTable, type HostSlots } from './hostTable.ts'
import { schemeWords, type Vocabulary } from './vocabulary.ts'

/**
 * What an address in a row's bytes leads to, in bits: from `targetBits` on the target's code, from `oddBits` on what is
 * odd about it, `isShort` where the host shortens, `isApp` where its scheme is an app's. -1 where only a whole parse can
 * tell.
 */
export type ByteAddress = Readonly<{
  read(bytes: Uint8Array, start: number, end: number): number
  /**
   * Where the most ordinary of addresses ends that begins at `start`: at a quote, or at `end`; 0 for any other. What it
   * leads to is `found`, and `isHigh` where it goes beyond ASCII.
   */
  scan(bytes: Uint8Array, start: number, end: number): number
  found(): number
  /** Says where the host stands of an address that was read otherwise. */
  place(hostStart: number, hostEnd: number): void
  isHigh(): boolean
  /** Where the host begins and ends of the address that was read last; nothing of an app's. */
  hostStart(): number
  hostEnd(): number
  /** Does it stand there as browsers write it? */
  isPlain(): boolean
  /** The same of a host alone, as behind `https://`. */
  readHost(bytes: Uint8Array, start: number, end: number): number
  /** Of the address read last, a bit for each of some filters that take its host; none of an app's scheme. */
  taken(bytes: Uint8Array): number
  /** The host of the address read last, if it was certain. */
  host(bytes: Uint8Array): string
}>

export const isShort = 1
export const isApp = 2
export const oddBits = 2
export const targetBits = oddBits + Suspicion.options.length

function oddBit(suspicion: Suspicion): number {
  return 1 << (oddBits + Suspicion.options.indexOf(suspicion))
}
export const [userinfo = 0, nested = 0, numbered = 0, ported = 0, unencrypted = 0] = (
  ['userinfo', 'nested-address', 'ip-address', 'unusual-port', 'unencrypted'] as const
).map(oddBit)

/** A filter of hosts: that host, or any below it too. */
export type HostFilter = Readonly<{ isWhole: boolean; letters: Uint8Array }>

export function hostFilterOf(filter: string): HostFilter {
  const isWhole = filter.startsWith('.')
  const host = isWhole ? filter.slice(1) : filter
  return { isWhole, letters: Uint8Array.from(host, (each) => each.charCodeAt(0)) }
}

/** By host, its target's code, and in the lowest bit whether the very host shortens. */
export function targetSlots(world: World, targets: readonly string[]): HostSlots {
  return hostSlots(
    [...world.hosts].map(([host, { id }]) => {
      const short = Number(world.shortHosts.has(host))
      return [host, targets.indexOf(id) * 2 + short] as const
    }),
  )
}

/** Reads ordinary addresses as `makeScan` does, from bytes: the same addresses, the same answers. */
export function makeByteAddress(
  world: World,
  { words, targets }: Vocabulary,
  hostFilters: readonly string[],
): ByteAddress {
  const hostTarget = makeHostTable(targetSlots(world, targets))
  const isDrawnAlike = drawnAlike([...world.skeletons.keys()])
  const filters = hostFilters.map(hostFilterOf)
  const labels = emptyLabels()
  const rest: Rest = { isHiding: false, isHigh: false }
  let found = -1
  let hostFrom = 0
  let hostTo = 0
  let parsed: ParsedHost | undefined

  /** Parses a host by itself: neither what stands before it nor what follows changes how browsers read it. */
  const hardHost = makeHardHosts((text) => {
    const address = addressOf(`https://${text}/`)
    if (address === undefined) return { value: -1, taken: 0, host: '' }
    const target = targets.indexOf(targetOf(world, address).target)
    const short = formOf(address, world.shortHosts.has(address.host)) === 'short' ? isShort : 0
    let value = (Math.max(0, target) << targetBits) | short
    for (const each of oddities(world, address)) value |= oddBit(each)
    let taken = 0
    for (const [bit, filter] of hostFilters.entries())
      if (isTaken(filter, address)) taken |= 1 << bit
    return { value, taken, host: address.host }
  })
  const readApp = (bytes: Uint8Array, start: number, end: number): number => {
    let at = start
    while (at < end && bytes[at] !== colon) at++
    if (at - start < 2 || bytes[at + 1] !== slash || bytes[at + 2] !== slash || at + 3 > end)
      return -1
    for (let name = at + 3; name < end; name++) {
      const kind = inName[bytes[name] ?? 0]
      if (kind === 3) break
      if (kind !== 1) return -1
    }
    parsed = undefined
    hostTo = hostFrom
    const target = words.find(schemeWords, viewOf(bytes), start, at)
    return target === -1 ? -1 : (target << targetBits) | isApp
  }
  /** Of the host that was split. */
  const ofHost = (bytes: Uint8Array, start: number, end: number): number => {
    parsed = undefined
    hostFrom = start
    hostTo = end
    const value = hostTarget(labels, bytes, end)
    if (value < 0 || (value === 0 && isDrawnAlike(bytes, start, end))) return -1
    return ((value >> 1) << targetBits) | (value & 1)
  }
  const scan = (bytes: Uint8Array, start: number, end: number): number => {
    if (end - start < 12) return 0
    const isHttp =
      bytes[start] === 104 &&
      bytes[start + 1] === 116 &&
      bytes[start + 2] === 116 &&
      bytes[start + 3] === 112
    if (!isHttp) return 0
    const isEncrypted = bytes[start + 4] === letterS
    const mark = isEncrypted ? start + 5 : start + 4
    if (bytes[mark] !== colon || bytes[mark + 1] !== slash || bytes[mark + 2] !== slash) return 0
    const host = mark + 3
    const behind = splitHost(labels, bytes, host, end)
    if (behind < end && endsHost[bytes[behind] ?? 0] !== 1) return 0
    if (behind === 0 || !isPlainHost(labels, bytes, behind)) return 0
    const value = ofHost(bytes, host, behind)
    if (value === -1) return 0
    const stop = restEnd(rest, bytes, behind, end, host)
    if (stop === -1 || stop - start > longestAddress) return 0
    found = value | (isEncrypted ? 0 : unencrypted) | (rest.isHiding ? nested : 0)
    return stop
  }
  const read = (bytes: Uint8Array, start: number, end: number): number => {
    if (scan(bytes, start, end) === end) return found
    if (end - start > longestAddress) return -1
    const authority = hostStart(bytes, start, end)
    if (authority === 0) return readApp(bytes, start, end)
    const isEncrypted = bytes[start + 4] === letterS || bytes[start + 4] === capitalS
    let odd = isEncrypted ? 0 : unencrypted
    const host = userEnd(bytes, authority, end)
    if (host === -1) return -1
    if (host !== authority) odd |= userinfo
    let value = -1
    let behind = hostEnd(labels, bytes, host, end)
    if (behind === 0) {
      behind = numberEnd(bytes, host, end)
      if (behind > 0) {
        splitHost(labels, bytes, host, behind)
        odd |= numbered
      }
    }
    const isPlain = behind > 0
    if (isPlain) value = ofHost(bytes, host, behind)
    else {
      behind = hardEnd(bytes, host, end)
      if (behind <= host) return -1
      parsed = hardHost(bytes, host, behind)
      value = parsed.value
    }
    if (value === -1) return -1
    if (bytes[behind] === colon && behind < end) {
      const port = portEnd(bytes, behind + 1, end, isEncrypted ? 443 : 80)
      if (port === -1) return -1
      odd |= ported
      behind = port
    }
    if (restEnd(rest, bytes, behind, end, host) !== end) return -1
    if (!rest.isHiding) return value | odd
    // Whether another host is hidden or the same one is told by bytes, which say nothing of a host that was parsed.
    return isPlain ? value | odd | nested : -1
  }
  return {
    read,
    scan,
    found: () => found,
    place: (from, to) => {
      parsed = undefined
      hostFrom = from
      hostTo = to
    },
    isHigh: () => rest.isHigh,
    hostStart: () => hostFrom,
    hostEnd: () => hostTo,
    isPlain: () => parsed === undefined,
    readHost: (bytes, start, end) =>
      hostEnd(labels, bytes, start, end) === end ? ofHost(bytes, start, end) : -1,
    taken: (bytes) => {
      if (parsed !== undefined) return parsed.taken
      let mask = 0
      for (let filter = 0; filter < filters.length; filter++) {
        const { letters, isWhole } = filters[filter] ?? {
          letters: new Uint8Array(),
          isWhole: false,
        }
        const start = hostTo - letters.length
        if (start < hostFrom || (isWhole && start !== hostFrom)) continue
        if (start > hostFrom && bytes[start - 1] !== dot) continue
        let same = 0
        while (same < letters.length && letters[same] === bytes[start + same]) same++
        if (same === letters.length) mask |= 1 << filter
      }
      return mask
    },
    host: (bytes) => parsed?.host ?? String.fromCharCode(...bytes.subarray(hostFrom, hostTo)),
  }
}

const [colon = 0, slash = 0, letterS = 0, capitalS = 0, dot = 0, atSign = 0, quote = 0] =
  Array.from(':/sS.@"', (each) => each.charCodeAt(0))
const endsHost = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte === quote || inHost[byte] === 3),
)

/** Where the authority begins, behind `http://` or `https://` in any case; 0 for anything else. */
function hostStart(bytes: Uint8Array, start: number, end: number): number {
  const isHttp =
    ((bytes[start] ?? 0) | 32) === 104 &&
    ((bytes[start + 1] ?? 0) | 32) === 116 &&
    ((bytes[start + 2] ?? 0) | 32) === 116 &&
    ((bytes[start + 3] ?? 0) | 32) === 112
  if (!isHttp) return 0
  const mark = ((bytes[start + 4] ?? 0) | 32) === letterS ? start + 5 : start + 4
  const isMarked = bytes[mark] === colon && bytes[mark + 1] === slash && bytes[mark + 2] === slash
  return isMarked && mark + 3 < end && bytes[mark + 3] !== slash ? mark + 3 : 0
}

/** Where the host begins behind an ordinary name and password; the start without any, -1 where only a parse can tell. */
function userEnd(bytes: Uint8Array, start: number, end: number): number {
  // An empty name with an empty password is none.
  if (bytes[start] === colon) return -1
  for (let each = start; each < end; each++) {
    const byte = bytes[each] ?? 0
    if (byte === atSign) return each === start ? -1 : each + 1
    const kind = inHost[byte]
    if (kind === 3 || (kind === 0 && byte !== colon)) return start
  }
  return start
}

/** Where a port ends that is written and not the usual one; -1 where only a parse can tell. */
function portEnd(bytes: Uint8Array, start: number, end: number, usual: number): number {
  let value = 0
  let each = start
  for (; each < end && each - start < 5; each++) {
    const digit = (bytes[each] ?? 0) - 48
    if (digit < 0 || digit > 9) break
    value = value * 10 + digit
  }
  const isEnd = each === end || inHost[bytes[each] ?? 0] === 3
  return isEnd && each > start && value <= 65_535 && value !== usual ? each : -1
}
