import { call } from '../../../bridge.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { testIds } from '../../../testIds.ts'

type Props = Readonly<{ program: string; mapped: Readonly<Record<string, string>> }>

/** Hosts that lead to a server on this machine. */
export function Mapped({ program, mapped }: Props) {
  const { t } = useTexts()
  const entries = Object.entries(mapped)
  if (entries.length === 0) return undefined
  return (
    <ul className="mapped">
      {entries.map(([host, server]) => (
        <li key={host} className="mono" data-testid={testIds.mapped(host)}>
          {host} → {server.replace(/^http:\/\//, '')}
          <button
            type="button"
            aria-label={t('network.unmap', { host, server })}
            title={t('network.unmap', { host, server })}
            onClick={() => void call('program.map', { program, host })}
          >
            ✕
          </button>
        </li>
      ))}
    </ul>
  )
}
