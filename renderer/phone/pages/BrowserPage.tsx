import { useState } from 'react'
import type { HostState } from '../../../electron/ipc/host.ts'
import type { Page } from '../../../electron/ipc/phone.ts'
import { useCall, type LaneCall } from '../lane.ts'
import { Stage } from '../Stage.tsx'
import { StoreBar } from '../store/StoreBar.tsx'
import { NoticePage } from './NoticePage.tsx'
import { PageBar } from './PageBar.tsx'
import { PageMenu } from './PageMenu.tsx'
import './pages.css'

type Props = Readonly<{
  page: Page
  names: HostState['names']
  scale: number
  backdrop: string | undefined
  /** A sheet is over it. */
  isCovered: boolean
}>

/** The host's in-app browser: its bar, and beneath it the guest or the page in the guest's place. */
export function BrowserPage({ page, names, scale, backdrop, isCovered }: Props) {
  const call = useCall()
  const [isMenuOpen, setIsMenuOpen] = useState(false)
  const isGuest = page.status === 'loading' || page.status === 'open'
  return (
    <div className="page" inert={isCovered} data-status={page.status}>
      {page.seller ? (
        <StoreBar page={page} seller={page.seller} onBack={() => leave(call, page)} />
      ) : (
        <PageBar
          page={page}
          isMenuOpen={isMenuOpen}
          onMenu={() => setIsMenuOpen(!isMenuOpen)}
          onBack={() => leave(call, page)}
        />
      )}
      {page.status === 'loading' && <div className="page-progress" />}
      {isGuest ? (
        <Stage scale={scale} backdrop={backdrop} isFrozen={isCovered} />
      ) : (
        <NoticePage page={page} names={names} />
      )}
      {/* It takes its room from the stage: the guest's view would cover anything drawn over it. */}
      {isMenuOpen && <PageMenu page={page} onClose={() => setIsMenuOpen(false)} />}
    </div>
  )
}

/** Back answers an open question with no; otherwise it goes back in the page, or closes it. */
function leave(call: LaneCall, { attempt, status, canGoBack }: Page): void {
  switch (status) {
    case 'asking':
      void call('attempt.answer', { attempt, answer: { type: 'notice.dismissed' } })
      return
    case 'choosing':
      void call('attempt.answer', { attempt, answer: { type: 'choice.dismissed' } })
      return
    case 'rerouted':
      void call('attempt.answer', { attempt, answer: { type: 'reroute.dismissed' } })
      return
    default:
      void call(canGoBack ? 'page.back' : 'page.close', {})
  }
}
