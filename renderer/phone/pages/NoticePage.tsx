import type { ReactElement } from 'react'
import type { HostState } from '../../../electron/ipc/host.ts'
import type { Page } from '../../../electron/ipc/phone.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { AskingPage } from './AskingPage.tsx'
import { ChoosingPage } from './ChoosingPage.tsx'
import { CounterPage } from './CounterPage.tsx'
import { CopyLinkPage } from './CopyLinkPage.tsx'
import { FaultPage } from './FaultPage.tsx'
import { ReroutedPage } from './ReroutedPage.tsx'
import { StoppedPage } from './StoppedPage.tsx'

type Props = Readonly<{ page: Page; names: HostState['names'] }>

/** What the host draws where a guest would stand. */
export function NoticePage({ page, names }: Props) {
  return (
    <div
      className="notice-page"
      role="region"
      aria-live="polite"
      data-presentation={page.ruling.presentation}
      data-testid={testIds.noticePage}
    >
      <ContentOf page={page} names={names} />
    </div>
  )
}

function ContentOf({ page, names }: Props): ReactElement | null {
  const { t } = useTexts()
  const { status } = page
  switch (status) {
    case 'asking':
      return <AskingPage key={`${page.attempt} ${page.ruling.rule}`} page={page} names={names} />
    case 'stopped':
      return page.ruling.presentation === 'copy-link-page' && page.code === undefined ? (
        <CopyLinkPage page={page} />
      ) : (
        <StoppedPage page={page} />
      )
    case 'choosing':
      return <ChoosingPage page={page} names={names} />
    case 'rerouted':
      return <ReroutedPage page={page} names={names} />
    case 'paying':
      return page.code?.counter ? (
        <CounterPage name={page.code.name} counter={page.code.counter} names={names} />
      ) : null
    case 'missing':
      return (
        <FaultPage
          page={page}
          glyph="info"
          title={t('page.missing')}
          text={t('page.missingText')}
          again={t('page.retry')}
        />
      )
    case 'unanswered':
      return (
        <FaultPage
          page={page}
          glyph="clock"
          title={t('page.unanswered')}
          text={t('page.unansweredText')}
          again={t('page.retry')}
        />
      )
    case 'crashed':
      return (
        <FaultPage
          page={page}
          glyph="broken"
          title={t('page.crashed')}
          text={t('page.crashedText')}
          again={t('page.reload')}
        />
      )
    case 'loading':
    case 'open':
      return null
  }
}
