import type { WindowText } from '../../i18n/en.ts'

/** An amount as a person wrote it: in fen, or the text that says what is wrong with it. */
export type Amount = Readonly<
  | { type: 'amount'; fen: number }
  | {
      type: 'problem'
      text: Extract<WindowText, `counter.${'empty' | 'form' | 'zero' | 'balance'}`>
    }
>

/** Yuan with at most two decimals, digits of any width, up to the balance in fen. */
export function amountOf(written: string, balance: number): Amount {
  const text = written.normalize('NFKC').trim().replace(/^¥\s*/, '')
  if (text === '') return { type: 'problem', text: 'counter.empty' }
  const [, yuan, decimals = ''] = /^(\d{1,8})(?:\.(\d{0,2}))?$/.exec(text) ?? []
  if (yuan === undefined) return { type: 'problem', text: 'counter.form' }
  const fen = Number(yuan) * 100 + Number(decimals.padEnd(2, '0'))
  if (fen === 0) return { type: 'problem', text: 'counter.zero' }
  return fen > balance ? { type: 'problem', text: 'counter.balance' } : { type: 'amount', fen }
}
