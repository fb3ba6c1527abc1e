export const lineFeed = 10

/** Where the next line begins behind a place. */
export function lineEnd(bytes: Uint8Array, start: number): number {
  const at = bytes.indexOf(lineFeed, start)
  return at === -1 ? bytes.length : at + 1
}

/** How many line feeds stand between two places. */
export function breaksIn(bytes: Uint8Array, start: number, end: number): number {
  let breaks = 0
  for (let at = start; at < end; at++) if (bytes[at] === lineFeed) breaks++
  return breaks
}

/** Does nothing but white space stand there? */
export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte !== 32 && (byte < 9 || byte > 13)) return false
  }
  return true
}
