import type { HostState } from '../../../electron/ipc/host.ts'
import type { Answer } from '../../../electron/ipc/phone.ts'
import { useCall } from '../lane.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { WaitLeft } from '../pages/WaitLeft.tsx'
import { useWait } from '../useWait.ts'
import type { CashierSheet } from './Cashier.tsx'

type Status = 'noticing' | 'choosing' | 'rerouted'
type Props = Readonly<{
  sheet: CashierSheet
  status: Status
  method: string
  names: HostState['names']
}>

/** What may come before a cashier: a disclosure, a choice of methods, or another cashier. */
export function PaymentQuestion({ sheet, status, method, names }: Props) {
  const call = useCall()
  const { t, say } = useTexts()
  const { attempt, ruling } = sheet
  const wait = useWait(ruling.wait)
  const nameOf = (id: string) => (names[id] ? say(names[id]) : id)
  const to = [ruling.to ?? []].flat()
  const place = to.map(nameOf).join(' / ')
  const answer = (given: Answer) => void call('attempt.answer', { attempt, answer: given })
  const texts = {
    noticing: [t('page.disclosure'), t('pay.noticeText', { method })],
    choosing: [t('pay.choose'), t('page.chooseText')],
    rerouted: [
      place === '' ? t('page.reroutedElsewhere') : t('page.rerouted', { place }),
      t('pay.reroutedText', { method }),
    ],
  } as const
  const [title, text] = texts[status]
  return (
    <div className="payment-question" role="group" aria-label={title} data-status={status}>
      <h4 data-testid={testIds.cashierStatus}>{title}</h4>
      <p>{text}</p>
      {status === 'choosing' &&
        to.map((choice) => (
          <button
            key={choice}
            type="button"
            className="button-choice"
            data-testid={testIds.choice(choice)}
            onClick={() => answer({ type: 'choice.made', choice })}
          >
            {nameOf(choice)}
          </button>
        ))}
      {status === 'noticing' && (
        <button
          type="button"
          className="button-main"
          disabled={wait > 0}
          data-testid={testIds.noticeContinue}
          onClick={() => answer({ type: 'notice.confirmed' })}
        >
          {t('pay.goOn')}
          <WaitLeft seconds={wait} />
        </button>
      )}
      {status === 'rerouted' && (
        <button
          type="button"
          className="button-main"
          data-testid={testIds.rerouteFollow}
          onClick={() => answer({ type: 'reroute.followed' })}
        >
          {t('page.follow')}
        </button>
      )}
    </div>
  )
}
