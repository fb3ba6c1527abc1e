import type { HostState } from '../../../electron/ipc/host.ts'
import type { Answer, Page } from '../../../electron/ipc/phone.ts'
import type { Seller } from '../../../electron/ipc/store.ts'
import { reasons } from '../../../policies/words/reasons.ts'
import { useFocusBack } from '../../dialog/useFocusBack.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { useCall } from '../lane.ts'
import { StoreChoice, StoreNotice } from './StoreQuestion.tsx'
import './store.css'

type Props = Readonly<{ page: Page; seller: Seller; names: HostState['names'] }>

const overTheApp: readonly Page['status'][] = ['asking', 'choosing', 'rerouted', 'stopped']

/** Does it stand over the app that it leads out of, and not in a browser's place? */
export function isOverApp({ status, seller }: Page): boolean {
  return seller !== undefined && overTheApp.includes(status)
}

/** What a store asks or says when a link leads out of an app. */
export function StorePage({ page, seller, names }: Props) {
  useFocusBack()
  return (
    <div className="sheet-cover store-cover" data-status={page.status}>
      <ContentOf page={page} seller={seller} names={names} />
    </div>
  )
}

function ContentOf({ page, seller, names }: Props) {
  const call = useCall()
  const { t, say } = useTexts()
  const { attempt, ruling, status } = page
  const answer = (given: Answer): void => void call('attempt.answer', { attempt, answer: given })
  if (status === 'asking')
    return (
      <StoreNotice
        key={`${attempt} ${ruling.rule}`}
        ruling={ruling}
        seller={seller}
        onAnswer={answer}
      />
    )
  if (status === 'choosing')
    return <StoreChoice ruling={ruling} seller={seller} names={names} onAnswer={answer} />
  const place = [ruling.to ?? []]
    .flat()
    .map((id) => (names[id] ? say(names[id]) : id))
    .join(' / ')
  const isRerouted = status === 'rerouted'
  const title = isRerouted
    ? place === ''
      ? t('page.reroutedElsewhere')
      : t('page.rerouted', { place })
    : t('store.linkAbsent')
  const close = (): void => answer({ type: isRerouted ? 'reroute.dismissed' : 'page.left' })
  return (
    <div
      className="store-sheet"
      role="alertdialog"
      aria-label={title}
      data-small
      data-presentation={ruling.presentation}
      data-testid={testIds.storeSheet}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <h3>{title}</h3>
      <p>{say(reasons[ruling.reason] ?? ruling.title)}</p>
      <div className="store-actions">
        {isRerouted && (
          <button
            type="button"
            className="button-main"
            autoFocus
            data-testid={testIds.rerouteFollow}
            onClick={() => answer({ type: 'reroute.followed' })}
          >
            {t('page.follow')}
          </button>
        )}
        <button
          type="button"
          className="button-quiet"
          autoFocus={!isRerouted}
          data-testid={testIds.pageLeave}
          onClick={close}
        >
          {t('page.leave')}
        </button>
      </div>
    </div>
  )
}
