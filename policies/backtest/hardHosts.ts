import { mix } from '../engine/scan.ts'

/** What a parse says of a host: its value, or -1 where it is none; which filters take it; and how browsers write it. */
export type ParsedHost = Readonly<{ value: number; taken: number; host: string }>

/** Of the host that stands from `start` to `end`. */
export type HardHosts = (bytes: Uint8Array, start: number, end: number) => ParsedHost

const places = 4_096
/** Longer ones are parsed each time. */
const longest = 64
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Hosts that only a parse can read, each parsed once while it is met often; so many are remembered and no more. */
export function makeHardHosts(parse: (host: string) => ParsedHost): HardHosts {
  const letters = new Uint8Array(places * longest)
  const lengths = new Uint8Array(places)
  const known: (ParsedHost | undefined)[] = Array.from({ length: places }, () => undefined)
  return (bytes, start, end) => {
    const length = end - start
    if (length > longest) return parse(decoder.decode(bytes.subarray(start, end)))
    let mixed = 0
    for (let at = start; at < end; at++) mixed = mix(mixed, bytes[at] ?? 0)
    const place = (mixed ^ (mixed >>> 15)) & (places - 1)
    const from = place * longest
    const own = known[place]
    if (own !== undefined && lengths[place] === length) {
      let same = 0
      while (same < length && letters[from + same] === bytes[start + same]) same++
      if (same === length) return own
    }
    letters.set(bytes.subarray(start, end), from)
    lengths[place] = length
    return (known[place] = parse(decoder.decode(bytes.subarray(start, end))))
  }
}
