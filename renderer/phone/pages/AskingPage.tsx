import type { HostState } from '../../../electron/ipc/host.ts'
import type { Page } from '../../../electron/ipc/phone.ts'
import { pages } from '../../../policies/words/pages.ts'
import { useCall } from '../lane.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { Glyph } from '../Glyph.tsx'
import { Address } from './Address.tsx'
import { useWait } from '../useWait.ts'
import { WaitLeft } from './WaitLeft.tsx'
import { Wording } from './Wording.tsx'

type Props = Readonly<{ page: Page; names: HostState['names'] }>

/** Asks before going on: the confirm page, the warning about an odd address, or a disclosure. */
export function AskingPage({ page, names }: Props) {
  const call = useCall()
  const { t } = useTexts()
  const { attempt, ruling } = page
  const wait = useWait(ruling.wait)
  return (
    <>
      <Glyph name={ruling.presentation === 'suspicion-page' ? 'stop' : 'info'} />
      <Question page={page} names={names} />
      <Address page={page} />
      <div className="notice-actions">
        <button
          type="button"
          className="button-main"
          disabled={wait > 0}
          data-testid={testIds.noticeContinue}
          onClick={() =>
            void call('attempt.answer', { attempt, answer: { type: 'notice.confirmed' } })
          }
        >
          {page.code ? t('counter.next') : <Wording words={pages.confirm.button} />}
          <WaitLeft seconds={wait} />
        </button>
        <button
          type="button"
          className="button-quiet"
          data-testid={testIds.noticeBack}
          onClick={() =>
            void call('attempt.answer', { attempt, answer: { type: 'notice.dismissed' } })
          }
        >
          {t('page.leave')}
        </button>
      </div>
    </>
  )
}

function Question({ page, names }: Props) {
  const { t, say } = useTexts()
  const name = names[page.host]
  const host = name ? say(name) : page.host
  if (page.code)
    return (
      <>
        <h3>{t('code.ask')}</h3>
        <p className="notice-text">{t('code.askText', { host })}</p>
      </>
    )
  switch (page.ruling.presentation) {
    case 'suspicion-page':
      return (
        <>
          <h3>{t('page.suspicious')}</h3>
          <p className="notice-text">{t('page.suspiciousText')}</p>
        </>
      )
    case 'confirm-page':
      return (
        <>
          <h3>
            <Wording words={pages.confirm.title} />
          </h3>
          <p className="notice-text">
            {/* The sentence names WeChat; no other host's wording is known. */}
            {page.host === 'wechat' ? (
              <Wording words={pages.confirm.text} />
            ) : (
              t('page.disclosureText', { host })
            )}
          </p>
        </>
      )
    default:
      return (
        <>
          <h3>{t('page.disclosure')}</h3>
          <p className="notice-text">{t('page.disclosureText', { host })}</p>
        </>
      )
  }
}
