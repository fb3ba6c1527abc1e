import type { HostState, LogEntry } from '../../../electron/ipc/host.ts'
import { useTexts } from '../../i18n/texts.ts'
import { LogLine } from '../../log/LogLine.tsx'
import { useVisibleLines } from '../../log/useVisibleLines.ts'

type Props = Readonly<{
  entries: readonly LogEntry[]
  names: HostState['names']
  selected: string | undefined
}>
const lineHeight = 28

/** The log's lines of one program, the newest first; a click shows the ruling at the right. */
export function PolicyLines({ entries, names, selected }: Props) {
  const { t } = useTexts()
  const { first, last, box, onScroll } = useVisibleLines(entries.length, lineHeight)
  if (entries.length === 0) return <p className="panel-empty">{t('policy.empty')}</p>
  return (
    <div
      ref={box}
      className="panel-box policy-lines"
      role="listbox"
      aria-label={t('panels.policy')}
      tabIndex={-1}
      onScroll={onScroll}
    >
      <div style={{ height: entries.length * lineHeight }}>
        {entries.slice(first, last).map((entry, index) => (
          <LogLine
            key={entry.number}
            entry={entry}
            names={names}
            isSelected={entry.attempt === selected}
            top={(first + index) * lineHeight}
          />
        ))}
      </div>
    </div>
  )
}
