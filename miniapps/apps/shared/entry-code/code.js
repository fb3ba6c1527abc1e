const size = 17

/** A pattern of our own that looks like an entry code: no scanner reads it. */
function codeOf(id) {
  let value = Number(id)
  const next = () => {
    value = (value * 16_807) % 2_147_483_647
    return value % 2 === 0
  }
  const isCorner = (row, column) =>
    [
      [2, 2],
      [2, size - 3],
      [size - 3, 2],
    ].some(([y, x]) => Math.abs(row - y) < 3 && Math.abs(column - x) < 3)
  const corner = (row, column) => {
    const y = row > size / 2 ? size - 3 : 2
    const x = column > size / 2 ? size - 3 : 2
    return Math.max(Math.abs(row - y), Math.abs(column - x)) !== 1
  }
  return Array.from({ length: size }, (_, row) => ({
    row,
    dots: Array.from({ length: size }, (__, column) => ({
      column,
      isDark: isCorner(row, column) ? corner(row, column) : next(),
    })),
  }))
}

module.exports = { codeOf }
