import type { Language } from '../../../electron/ipc/host.ts'
import type { Seller } from '../../../electron/ipc/store.ts'
import { priceText } from '../store/priceText.ts'

/** Fen as yuan: 4650 is ¥46.50. */
export function money(fen: number): string {
  const sign = fen < 0 ? '-' : ''
  const yuan = String(Math.trunc(Math.abs(fen) / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${sign}¥${yuan}.${String(Math.abs(fen) % 100).padStart(2, '0')}`
}

/** What a cashier asks for: fen, or the smallest unit of a seller's currency. */
export function amountText(
  { amount, seller }: Readonly<{ amount: number; seller?: Seller | undefined }>,
  language: Language,
): string {
  return seller ? priceText({ ...seller.price, amount }, language) : money(amount)
}
