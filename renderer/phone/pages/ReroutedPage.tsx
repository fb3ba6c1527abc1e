import type { HostState } from '../../../electron/ipc/host.ts'
import type { Page } from '../../../electron/ipc/phone.ts'
import { useCall } from '../lane.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { Glyph } from '../Glyph.tsx'
import { Address } from './Address.tsx'

type Props = Readonly<{ page: Page; names: HostState['names'] }>

/** Says where the law leads instead, and asks whether to follow. */
export function ReroutedPage({ page, names }: Props) {
  const call = useCall()
  const { t, say } = useTexts()
  const { attempt, ruling, host, code } = page
  const nameOf = (id: string) => (names[id] ? say(names[id]) : id)
  const place = [ruling.to ?? []].flat().map(nameOf).join(' / ')
  const answer = (type: 'reroute.followed' | 'reroute.dismissed') =>
    void call('attempt.answer', { attempt, answer: { type } })
  return (
    <>
      <Glyph name="turn" />
      <h3>{place === '' ? t('page.reroutedElsewhere') : t('page.rerouted', { place })}</h3>
      <p className="notice-text">
        {t(code ? 'code.reroutedText' : 'page.reroutedText', { host: nameOf(host) })}
      </p>
      <Address page={page} />
      <div className="notice-actions">
        <button
          type="button"
          className="button-main"
          data-testid={testIds.rerouteFollow}
          onClick={() => answer('reroute.followed')}
        >
          {t('page.follow')}
        </button>
        <button
          type="button"
          className="button-quiet"
          data-testid={testIds.rerouteDismiss}
          onClick={() => answer('reroute.dismissed')}
        >
          {t('page.stay')}
        </button>
      </div>
    </>
  )
}
