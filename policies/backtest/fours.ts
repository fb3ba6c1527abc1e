/** Bytes by fours: one load and one comparison where there would be four. */

/** Of so many bytes of a four, the first. */
export function firstOfFour(count: number): number {
  return count === 4 ? -1 : (1 << (count * 8)) - 1
}

const longest = 64

/** The next quote, where it is no farther than a name is long; -1 otherwise. */
export function quoteAt(view: DataView, start: number): number {
  for (let at = start; at <= start + longest; at++) if (view.getUint8(at) === 34) return at
  return -1
}

/** A text of ASCII as fours, the last filled up with zeros. */
export function foursOf(text: string): Int32Array {
  const bytes = new Uint8Array((text.length + 3) & ~3)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  const view = new DataView(bytes.buffer)
  return Int32Array.from({ length: bytes.length / 4 }, (_, each) => view.getInt32(each * 4, true))
}

/** So many bytes behind an array's end may be looked at. */
const room = 128
let lastBytes: Uint8Array = new Uint8Array()
let lastView = roomyView(lastBytes)

/** The bytes of an array, with room behind them so that no end needs care; the same view while the same array is asked for. */
export function viewOf(bytes: Uint8Array): DataView {
  if (bytes === lastBytes) return lastView
  lastBytes = bytes
  lastView = roomyView(bytes)
  return lastView
}

function roomyView(bytes: Uint8Array): DataView {
  const { buffer, byteOffset, byteLength } = bytes
  const length = byteLength + room
  if (byteOffset + length <= buffer.byteLength) return new DataView(buffer, byteOffset, length)
  const copy = new Uint8Array(length)
  copy.set(bytes)
  return new DataView(copy.buffer)
}
