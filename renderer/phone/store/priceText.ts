import type { Language } from '../../../electron/ipc/host.ts'
import type { Price } from '../../../electron/ipc/store.ts'

/** A price as people of the language write it: 499 of USD is $4.99, and 6500 of KRW ₩6,500. */
export function priceText({ amount, currency }: Price, language: Language): string {
  const format = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-US', {
    style: 'currency',
    currency,
  })
  const { maximumFractionDigits = 2 } = format.resolvedOptions()
  return format.format(amount / 10 ** maximumFractionDigits)
}
