/** Fen as yuan: 4650 is ¥46.50. */
export function money(fen: number): string {
  const sign = fen < 0 ? '-' : ''
  const yuan = String(Math.trunc(Math.abs(fen) / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${sign}¥${yuan}.${String(Math.abs(fen) % 100).padStart(2, '0')}`
}
