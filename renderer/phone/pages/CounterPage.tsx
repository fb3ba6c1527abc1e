import { useId, useState } from 'react'
import type { ReadCode } from '../../../electron/ipc/codes.ts'
import type { HostState } from '../../../electron/ipc/host.ts'
import type { Words } from '../../../policies/engine/model.ts'
import { useCall } from '../lane.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { money } from '../sheets/money.ts'
import { amountOf } from './amountOf.ts'
import './counterPage.css'

type Counter = NonNullable<ReadCode['counter']>
type Props = Readonly<{ name: Words; counter: Counter; names: HostState['names'] }>

/** A shop that waits for its money: the person writes the amount where the shop did not name it. */
export function CounterPage({ name, counter, names }: Props) {
  const call = useCall()
  const { t, say } = useTexts()
  const { balance, amount: named } = counter
  const [written, setWritten] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const amount =
    named === undefined ? amountOf(written, balance) : ({ type: 'amount', fen: named } as const)
  const problem =
    isChecked && amount.type === 'problem' ? t(amount.text, { amount: money(balance) }) : undefined
  const write = (text: string) => {
    setWritten(text)
    setIsChecked(false)
  }
  const goOn = (): void => {
    setIsChecked(true)
    if (amount.type === 'amount') void call('code.pay', { amount: amount.fen })
  }
  return (
    <form
      className="counter"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        goOn()
      }}
    >
      <span className="face counter-face" aria-hidden="true">
        {say(name).slice(0, 1)}
      </span>
      <h3>{t('counter.payTo', { name: say(name) })}</h3>
      {named === undefined ? (
        <AmountField written={written} problem={problem} onWrite={write} />
      ) : (
        <p className="counter-named">
          <small>{t('counter.named')}</small>
          <b>{money(named)}</b>
        </p>
      )}
      <MethodRow counter={counter} names={names} />
      <button type="submit" className="button-main" data-testid={testIds.counterNext}>
        {t('counter.next')}
      </button>
    </form>
  )
}

function MethodRow({ counter: { method, balance }, names }: Omit<Props, 'name'>) {
  const { t, say } = useTexts()
  return (
    <dl className="cashier-rows">
      <div>
        <dt>{t('pay.method')}</dt>
        <dd>
          {names[method] ? say(names[method]) : method}
          <small>{t('pay.balance', { amount: money(balance) })}</small>
        </dd>
      </div>
    </dl>
  )
}

type FieldProps = Readonly<{
  written: string
  problem: string | undefined
  onWrite: (text: string) => void
}>

function AmountField({ written, problem, onWrite }: FieldProps) {
  const { t } = useTexts()
  const problemId = useId()
  return (
    <label className="counter-amount" data-wrong={problem !== undefined || undefined}>
      <small>{t('counter.amount')}</small>
      <span>
        <i aria-hidden="true">¥</i>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={24}
          // The page is there for this one field.
          autoFocus
          aria-invalid={problem !== undefined}
          aria-describedby={problemId}
          data-testid={testIds.counterAmount}
          value={written}
          onChange={({ currentTarget }) => onWrite(currentTarget.value)}
        />
      </span>
      <small id={problemId} role="alert" data-testid={testIds.counterProblem}>
        {problem}
      </small>
    </label>
  )
}
