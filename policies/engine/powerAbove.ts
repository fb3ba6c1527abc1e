/** The size of a table by hashes: a power of two, of at least so many slots. */
export function powerAbove(least: number): number {
  let size = 16
  while (size < least) size *= 2
  return size
}
