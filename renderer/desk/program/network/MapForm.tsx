import { useState } from 'react'
import { call } from '../../../bridge.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { testIds } from '../../../testIds.ts'
import { mappingFault } from './mapping.ts'

type Props = Readonly<{
  program: string
  /** Filled in already; empty when the person writes it. */
  host: string
  onDone: () => void
}>

/** Sends the requests for a host to a server on this machine. */
export function MapForm({ program, host: given, onDone }: Props) {
  const { t } = useTexts()
  const [host, setHost] = useState(given)
  const [server, setServer] = useState('')
  const [isTried, setIsTried] = useState(false)
  const fault = mappingFault(host.trim(), server.trim())
  const shown = isTried ? fault : undefined
  const send = async () => {
    setIsTried(true)
    if (fault !== undefined) return
    const reply = await call('program.map', { program, host: host.trim(), server: server.trim() })
    if (reply.ok) onDone()
  }
  const describes = shown === undefined ? {} : { 'aria-describedby': 'map-fault' }
  return (
    <form
      className="map-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={({ key }) => key === 'Escape' && onDone()}
    >
      <p>{t('network.mapTitle')}</p>
      <label>
        {t('network.host')}
        <input
          className="field mono"
          // The form opens because the person asked for it.
          autoFocus={given === ''}
          spellCheck={false}
          placeholder={t('network.hostHint')}
          aria-invalid={shown === 'host'}
          {...(shown === 'host' && describes)}
          data-testid={testIds.mapHost}
          value={host}
          onChange={({ currentTarget }) => setHost(currentTarget.value)}
        />
      </label>
      <label>
        {t('network.server')}
        <input
          className="field mono"
          autoFocus={given !== ''}
          spellCheck={false}
          placeholder={t('network.serverHint')}
          aria-invalid={shown === 'server' || shown === 'port'}
          {...(shown !== 'host' && describes)}
          data-testid={testIds.mapServer}
          value={server}
          onChange={({ currentTarget }) => setServer(currentTarget.value)}
        />
      </label>
      <button type="submit" className="pill pill-main" data-testid={testIds.mapAdd}>
        {t('network.mapAdd')}
      </button>
      <button type="button" className="pill" onClick={onDone}>
        {t('network.cancel')}
      </button>
      {shown && (
        <p id="map-fault" className="map-fault" role="alert" data-testid={testIds.mapFault}>
          {t(`network.fault.${shown}`)}
        </p>
      )}
    </form>
  )
}
