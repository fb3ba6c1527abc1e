import { useState } from 'react'
import type { ReactElement, ReactNode } from 'react'
import type { HostState } from '../../../electron/ipc/host.ts'
import type { Answer, Sheet } from '../../../electron/ipc/phone.ts'
import type { Seller } from '../../../electron/ipc/store.ts'
import { useFocusBack } from '../../dialog/useFocusBack.ts'
import { useCall } from '../lane.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { Glyph } from '../Glyph.tsx'
import { StoreChoice, StoreNotice } from '../store/StoreQuestion.tsx'
import '../store/store.css'
import { amountText, money } from './money.ts'
import { Outcome } from './Outcome.tsx'
import { PasswordPad } from './PasswordPad.tsx'
import { PaymentQuestion } from './PaymentQuestion.tsx'
import './cashier.css'
import './sheets.css'

export type CashierSheet = Extract<Sheet, { type: 'cashier' }>
type Props = Readonly<{ sheet: CashierSheet; names: HostState['names'] }>
type ContentProps = Readonly<{ sheet: CashierSheet; method: string; names: HostState['names'] }>

/** Alipay's own methods share its cashier. */
function lookOf(method: string): 'wechat-pay' | 'alipay' | 'plain' {
  if (method === 'wechat-pay') return 'wechat-pay'
  return method === 'alipay' || method === 'huabei' ? 'alipay' : 'plain'
}

/** A payment: what comes before it, amount and payee, the password, then how it ended. */
export function Cashier({ sheet, names }: Props) {
  useFocusBack()
  const { say } = useTexts()
  const name = names[sheet.method]
  const method = name ? say(name) : sheet.method
  return (
    <div
      className="sheet-cover"
      data-cashier={sheet.seller ? 'store' : lookOf(sheet.method)}
      data-testid={testIds.cashier}
    >
      <ContentOf sheet={sheet} method={method} names={names} />
    </div>
  )
}

function ContentOf({ sheet, method, names }: ContentProps): ReactElement {
  switch (sheet.status) {
    case 'paid':
    case 'failed':
    case 'cancelled':
    case 'timed-out':
    case 'refused':
      return <Outcome sheet={sheet} status={sheet.status} method={method} />
    case 'noticing':
    case 'choosing':
    case 'rerouted':
      if (sheet.seller && sheet.status !== 'rerouted')
        return <StoreAsks sheet={sheet} seller={sheet.seller} names={names} />
      return (
        <Payment sheet={sheet} title={method}>
          <PaymentQuestion sheet={sheet} status={sheet.status} method={method} names={names} />
        </Payment>
      )
    case 'asking':
      return <Asking sheet={sheet} method={method} names={names} />
  }
}

type StoreProps = Readonly<{
  sheet: CashierSheet
  seller: Seller
  names: HostState['names']
}>

/** What a store asks before it lets a payment be made. */
function StoreAsks({ sheet: { attempt, status, ruling }, seller, names }: StoreProps) {
  const call = useCall()
  const answer = (given: Answer): void => void call('attempt.answer', { attempt, answer: given })
  return status === 'choosing' ? (
    <StoreChoice ruling={ruling} seller={seller} names={names} onAnswer={answer} />
  ) : (
    <StoreNotice key={ruling.rule} ruling={ruling} seller={seller} onAnswer={answer} />
  )
}

/** Closing the sheet says no to whatever it asks. */
function refusalOf(status: CashierSheet['status']): Answer {
  switch (status) {
    case 'noticing':
      return { type: 'notice.dismissed' }
    case 'choosing':
      return { type: 'choice.dismissed' }
    case 'rerouted':
      return { type: 'reroute.dismissed' }
    default:
      return { type: 'payment.cancelled' }
  }
}

type PaymentProps = Readonly<{ sheet: CashierSheet; title: string; children: ReactNode }>

function Payment({ sheet, title, children }: PaymentProps) {
  const call = useCall()
  const { t, say, language } = useTexts()
  const { attempt, status } = sheet
  const refuse = () => void call('attempt.answer', { attempt, answer: refusalOf(status) })
  return (
    <div
      className="sheet cashier"
      role="dialog"
      aria-label={t('pay.confirm')}
      onKeyDown={({ key }) => key === 'Escape' && refuse()}
    >
      <header>
        <button
          type="button"
          aria-label={t('pay.cancel')}
          data-testid={testIds.cashierCancel}
          onClick={refuse}
        >
          <Glyph name="close" />
        </button>
        <h3>{title}</h3>
      </header>
      <p className="cashier-payee">{say(sheet.payee)}</p>
      <p className="cashier-amount">{amountText(sheet, language)}</p>
      {children}
    </div>
  )
}

function Asking({ sheet, method }: ContentProps) {
  const call = useCall()
  const { t } = useTexts()
  const { attempt } = sheet
  const [isTyping, setIsTyping] = useState(false)
  const answer = (given: Answer) => void call('attempt.answer', { attempt, answer: given })
  return (
    <Payment sheet={sheet} title={isTyping ? t('pay.password') : method}>
      {isTyping ? (
        <PasswordPad onEntered={() => answer({ type: 'payment.authorised' })} />
      ) : (
        <Confirmation sheet={sheet} method={method} onPay={() => setIsTyping(true)} />
      )}
      <p className="cashier-rehearse">
        <span>{t('pay.rehearse')}</span>
        <button
          type="button"
          data-testid={testIds.cashierFail}
          onClick={() => answer({ type: 'payment.failed' })}
        >
          {t('pay.fail')}
        </button>
        <button
          type="button"
          data-testid={testIds.cashierTimeOut}
          onClick={() => answer({ type: 'payment.timed-out' })}
        >
          {t('pay.timeOut')}
        </button>
      </p>
    </Payment>
  )
}

type ConfirmationProps = Readonly<{ sheet: CashierSheet; method: string; onPay: () => void }>

function Confirmation({ sheet, method, onPay }: ConfirmationProps) {
  const { t, say, language } = useTexts()
  return (
    <>
      <dl className="cashier-rows">
        <div>
          <dt>{t('pay.method')}</dt>
          <dd>
            {method}
            <small>
              {sheet.seller
                ? say(sheet.seller.item)
                : t('pay.balance', { amount: money(sheet.balance) })}
            </small>
          </dd>
        </div>
      </dl>
      <button
        type="button"
        className="button-main"
        // A dialog takes the focus when it opens.
        autoFocus
        data-testid={testIds.cashierPay}
        onClick={onPay}
      >
        {t('pay.payAmount', { amount: amountText(sheet, language) })}
      </button>
    </>
  )
}
