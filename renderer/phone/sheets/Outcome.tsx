import { reasons } from '../../../policies/words/reasons.ts'
import { useCall } from '../lane.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { Glyph } from '../Glyph.tsx'
import type { GlyphName } from '../Glyph.tsx'
import type { CashierSheet } from './Cashier.tsx'
import { amountText } from './money.ts'

export type Ended = 'paid' | 'failed' | 'cancelled' | 'timed-out' | 'refused'
type Props = Readonly<{ sheet: CashierSheet; status: Ended; method: string }>

const signs: Readonly<Record<Ended, GlyphName>> = {
  paid: 'check',
  failed: 'stop',
  cancelled: 'info',
  'timed-out': 'clock',
  refused: 'stop',
}

/** How a payment ended, over the whole phone, until the person is done with it. */
export function Outcome({ sheet, status, method }: Props) {
  const call = useCall()
  const { t, say, language } = useTexts()
  const { attempt, payee, ruling, seller } = sheet
  const unpaid = seller && t('store.unpaid')
  const texts = {
    paid: [
      t('pay.paid'),
      seller ? t('store.paidText', { item: say(seller.item) }) : t('pay.paidText'),
    ],
    failed: [t('pay.failed'), unpaid ?? t('pay.failedText')],
    cancelled: [t('pay.cancelled'), unpaid ?? t('pay.cancelledText')],
    'timed-out': [t('pay.timedOut'), unpaid ?? t('pay.timedOutText')],
    refused: [t('pay.refused', { method }), say(reasons[ruling.reason] ?? ruling.title)],
  } as const
  const [title, text] = texts[status]
  return (
    <div className="outcome" role="dialog" aria-label={title} data-status={status}>
      <span className="outcome-sign">
        <Glyph name={signs[status]} />
      </span>
      <h3 data-testid={testIds.cashierStatus}>{title}</h3>
      {status === 'paid' && <p className="cashier-amount">{amountText(sheet, language)}</p>}
      <p className="outcome-text">{text}</p>
      <dl className="cashier-rows">
        <div>
          <dt>{t('pay.payee')}</dt>
          <dd>{say(payee)}</dd>
        </div>
        <div>
          <dt>{t('pay.method')}</dt>
          <dd>{method}</dd>
        </div>
      </dl>
      <button
        type="button"
        className="button-main"
        autoFocus
        data-testid={testIds.cashierDone}
        onClick={() => void call('attempt.answer', { attempt, answer: { type: 'page.left' } })}
      >
        {t('pay.done')}
      </button>
    </div>
  )
}
