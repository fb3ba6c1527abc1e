import type { NetworkLine } from '../../../../electron/ipc/deskPrograms.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFollowEnd } from '../../../useFollowEnd.ts'
import { writtenBytes } from '../writtenBytes.ts'
import { mappableHost } from './mapping.ts'
import { OutcomeChip } from './OutcomeChip.tsx'

type Props = Readonly<{ lines: readonly NetworkLine[]; onMap: (host: string) => void }>

/** One line a request, the newest at the bottom. */
export function NetworkTable({ lines, onMap }: Props) {
  const { t } = useTexts()
  const { box, onScroll } = useFollowEnd()
  const taken = (milliseconds: number) =>
    milliseconds < 1_000
      ? t('network.milliseconds', { count: Math.round(milliseconds) })
      : t('network.seconds', { seconds: (milliseconds / 1_000).toFixed(1) })
  return (
    <div
      ref={box}
      className="panel-box"
      // A box that scrolls must be reached by keyboard.
      tabIndex={0}
      role="region"
      aria-label={t('panels.network')}
      onScroll={onScroll}
    >
      <table>
        <thead>
          <tr>
            <th>{t('network.method')}</th>
            <th>{t('network.url')}</th>
            <th>{t('network.outcome')}</th>
            <th>{t('network.time')}</th>
            <th>{t('network.size')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.number}>
              <td className="mono">{line.method}</td>
              <td>
                <Address line={line} onMap={onMap} />
              </td>
              <td>
                <OutcomeChip outcome={line.outcome} />
              </td>
              <td>{taken(line.milliseconds)}</td>
              <td>{line.bytes === 0 ? '–' : writtenBytes(line.bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Address({ line, onMap }: Readonly<{ line: NetworkLine } & Pick<Props, 'onMap'>>) {
  const { t } = useTexts()
  const host = line.outcome === 'not-mapped' ? mappableHost(line.url) : undefined
  return (
    <span className="network-address">
      <span className="mono" title={line.url}>
        {line.url.replace(/^https:\/\//, '')}
      </span>
      {host !== undefined && (
        <button
          type="button"
          className="link-button"
          aria-label={t('network.mapThis', { host })}
          onClick={() => onMap(host)}
        >
          {t('network.mapAdd')}
        </button>
      )}
    </span>
  )
}
