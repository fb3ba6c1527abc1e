/** Numbers for rows of whole numbers, the same row always getting the same number. */
export type Interner = Readonly<{
  /** The number of a row, counted from 0 in order of first sight; at most 2^26 rows. */
  intern(row: ArrayLike<number>): number
  /** A view of a row, good until the next call of intern. */
  row(id: number): Int32Array
  size(): number
}>

/** An interner; all numbers must fit 32 bits. */
export function makeInterner(): Interner {
  let arena = new Int32Array(1 << 12)
  let starts = new Int32Array(1 << 8)
  let slots = new Int32Array(1 << 9)
  let count = 0

  const hashOf = (row: ArrayLike<number>, start: number, end: number): number => {
    let hash = end - start
    for (let index = start; index < end; index++)
      hash = Math.imul(hash ^ (row[index] ?? 0), 0x9e37_79b1) ^ (hash >>> 15)
    return (hash ^ (hash >>> 13)) >>> 0
  }

  const grow = (): void => {
    slots = new Int32Array(slots.length * 2)
    for (let id = 0; id < count; id++) {
      let slot = hashOf(arena, starts[id] ?? 0, starts[id + 1] ?? 0) & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = id + 1
    }
  }

  const isRow = (id: number, row: ArrayLike<number>): boolean => {
    const start = starts[id] ?? 0
    if ((starts[id + 1] ?? 0) - start !== row.length) return false
    for (let index = 0; index < row.length; index++)
      if (arena[start + index] !== row[index]) return false
    return true
  }

  const intern = (row: ArrayLike<number>): number => {
    let slot = hashOf(row, 0, row.length) & (slots.length - 1)
    for (let held = slots[slot] ?? 0; held !== 0; held = slots[slot] ?? 0) {
      if (isRow(held - 1, row)) return held - 1
      slot = (slot + 1) & (slots.length - 1)
    }
    const start = starts[count] ?? 0
    if (start + row.length > arena.length) {
      const wider = new Int32Array(Math.max(arena.length * 2, start + row.length))
      wider.set(arena)
      arena = wider
    }
    if (count + 2 > starts.length) {
      const longer = new Int32Array(starts.length * 2)
      longer.set(starts)
      starts = longer
    }
    arena.set(row, start)
    starts[count + 1] = start + row.length
    slots[slot] = count + 1
    count++
    if (count * 2 > slots.length) grow()
    return count - 1
  }

  return {
    intern,
    row: (id) => arena.subarray(starts[id], starts[id + 1]),
    size: () => count,
  }
}
