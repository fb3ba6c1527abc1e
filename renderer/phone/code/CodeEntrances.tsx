import type { CodeHost } from '../../../electron/ipc/codes.ts'
import { useCall } from '../lane.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { Glyph } from '../Glyph.tsx'
import './codeEntrances.css'

type Props = Readonly<{ host: CodeHost; look: 'bar' | 'large' }>

/** The ways to a host's scanner and pay code: signs in a bar, or large with their names beneath. */
export function CodeEntrances({ host, look }: Props) {
  const call = useCall()
  const { t } = useTexts()
  const entrances = [
    { screen: 'scanner', glyph: 'scan', text: t('code.scan'), id: testIds.scannerOpen },
    { screen: 'pay-code', glyph: 'barCode', text: t('code.show'), id: testIds.payCodeOpen },
  ] as const
  return (
    <div className="code-entrances" data-look={look}>
      {entrances.map(({ screen, glyph, text, id }) => (
        <button
          key={screen}
          type="button"
          title={text}
          {...(look === 'bar' && { 'aria-label': text })}
          data-testid={id}
          onClick={() => void call('phone.show', { screen: { type: screen, host } })}
        >
          <Glyph name={glyph} />
          {look === 'large' && text}
        </button>
      ))}
    </div>
  )
}
