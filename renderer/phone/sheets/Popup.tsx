import type { Sheet } from '../../../electron/ipc/phone.ts'
import { pages } from '../../../policies/words/pages.ts'
import { useFocusBack } from '../../dialog/useFocusBack.ts'
import { useCall } from '../lane.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { WaitLeft } from '../pages/WaitLeft.tsx'
import { Wording } from '../pages/Wording.tsx'
import { useWait } from '../useWait.ts'
import './popup.css'

type Props = Readonly<{ sheet: Extract<Sheet, { type: 'popup' }> }>

/** Asks in the host's own small window before one mini-program leads to another. */
export function Popup({ sheet: { attempt, target, ruling } }: Props) {
  const call = useCall()
  const wait = useWait(ruling.wait)
  useFocusBack()
  const { t, say } = useTexts()
  const answer = (type: 'notice.confirmed' | 'notice.dismissed'): void =>
    void call('attempt.answer', { attempt, answer: { type } })
  const name = say(target)
  const { text, button, cancel } = pages.jump
  const filled = { zh: text.zh.replace('{}', name), en: text.en.replace('{}', name) }
  return (
    <div className="sheet-cover popup-cover">
      <div
        className="popup"
        role="alertdialog"
        aria-label={t('popup.title')}
        data-testid={testIds.popup}
        onKeyDown={({ key }) => key === 'Escape' && answer('notice.dismissed')}
      >
        <p>
          <Wording words={filled} />
        </p>
        <div className="popup-actions">
          <button
            type="button"
            data-testid={testIds.cashierCancel}
            onClick={() => answer('notice.dismissed')}
          >
            <Wording words={cancel} />
          </button>
          <button
            type="button"
            className="popup-main"
            autoFocus
            disabled={wait > 0}
            data-testid={testIds.noticeContinue}
            onClick={() => answer('notice.confirmed')}
          >
            <Wording words={button} />
            <WaitLeft seconds={wait} />
          </button>
        </div>
      </div>
    </div>
  )
}
