/** Where the focus of a grid stands, from 0. */
export type GridPlace = Readonly<{ row: number; column: number }>

/** Where a key leads in a grid of rows and columns; undefined for keys that lead nowhere. */
export function gridMove(
  { row, column }: GridPlace,
  key: string,
  isCtrl: boolean,
  rows: number,
  columns: number,
): GridPlace | undefined {
  const at = (nextRow: number, nextColumn: number): GridPlace => ({
    row: Math.min(Math.max(nextRow, 0), rows - 1),
    column: Math.min(Math.max(nextColumn, 0), columns - 1),
  })
  switch (key) {
    case 'ArrowUp':
      return at(isCtrl ? 0 : row - 1, column)
    case 'ArrowDown':
      return at(isCtrl ? rows : row + 1, column)
    case 'ArrowLeft':
      return at(row, isCtrl ? 0 : column - 1)
    case 'ArrowRight':
      return at(row, isCtrl ? columns : column + 1)
    case 'PageUp':
      return at(row - 10, column)
    case 'PageDown':
      return at(row + 10, column)
    case 'Home':
      return at(isCtrl ? 0 : row, 0)
    case 'End':
      return at(isCtrl ? rows : row, columns)
    default:
      return undefined
  }
}
