import { memo } from 'react'
import type { HostState, LogEntry } from '../../electron/ipc/host.ts'
import type { Words } from '../../policies/engine/model.ts'
import { surfaces } from '../../policies/words/surfaces.ts'
import { writtenDate } from '../../policies/words/writtenDate.ts'
import { call } from '../bridge.ts'
import { wallClock } from '../dates.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { LaneMark } from '../compare/LaneMark.tsx'
import { VerdictChip } from '../verdict/VerdictChip.tsx'

type Props = Readonly<{
  entry: LogEntry
  names: HostState['names']
  isSelected: boolean
  top: number
}>

const surfaceNames: Readonly<Record<string, Words>> = surfaces

export const LogLine = memo(function LogLine({ entry, names, isSelected, top }: Props) {
  const { t, say } = useTexts()
  const name = names[entry.host]
  const surface = surfaceNames[entry.surface]
  return (
    <button
      type="button"
      role="option"
      aria-selected={isSelected}
      className="log-line"
      data-testid={testIds.logRow(entry.number)}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => void call('attempt.select', { attempt: entry.attempt })}
    >
      <span title={say(writtenDate(entry.at, 'minute'))}>{wallClock(entry.recorded)}</span>
      <span className="log-who">
        {entry.lane === 'b' && <LaneMark lane="b" />}
        {name ? say(name) : entry.host} · {surface ? say(surface) : entry.surface}
      </span>
      <span className="log-what" title={entry.target}>
        <span className="mono">{entry.event}</span>
        {entry.by === 'page' && <span className="log-by">{t('log.byPage')}</span>}
        {entry.rulings.length > 1 && (
          <span className="log-by" title={entry.rulings.map(({ rule }) => rule).join(' → ')}>
            {t('log.hops', { count: entry.rulings.length })}
          </span>
        )}
        <i aria-hidden="true">→</i>
        <span>{entry.target}</span>
      </span>
      <VerdictChip verdict={entry.verdict} />
      <span className="mono" title={entry.rule}>
        {entry.rule}
      </span>
    </button>
  )
})
