import { TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { HostState, LogEntry } from '../../electron/ipc/host.ts'
import { call } from '../bridge.ts'
import { runCommand } from '../commands/runCommand.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { LogLine } from './LogLine.tsx'
import { matchesEntry } from './matchesEntry.ts'
import { useVisibleLines } from './useVisibleLines.ts'
import './log.css'

type Props = Readonly<{
  log: readonly LogEntry[]
  logged: number
  names: HostState['names']
  /** The attempt in the ruling panel. */
  selected: string | undefined
}>
const lineHeight = 28

/** Every attempt's steps, newest first; a click shows the attempt in the ruling panel. */
export function Log({ log, logged, names, selected }: Props) {
  const { t } = useTexts()
  const [search, setSearch] = useState('')
  const shown = useMemo(
    () => log.filter((entry) => matchesEntry(entry, names, search)),
    [log, names, search],
  )
  const { first, last, box, onScroll } = useVisibleLines(shown.length, lineHeight)
  const isNewest = selected === undefined || selected === log[0]?.attempt
  return (
    <section className="log" aria-label={t('log.title')}>
      <div className="log-head">
        <h2>{t('log.title')}</h2>
        <span>
          {logged > log.length
            ? t('log.newest', { shown: log.length, count: logged })
            : t('log.count', { count: logged })}
        </span>
        {!isNewest && (
          <button
            type="button"
            className="link-button"
            data-testid={testIds.logLatest}
            onClick={() => void call('attempt.select', {})}
          >
            {t('log.latest')}
          </button>
        )}
        <TextInput
          type="search"
          aria-label={t('log.search')}
          placeholder={t('log.search')}
          data-testid={testIds.logSearch}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
        <button
          type="button"
          className="pill"
          disabled={logged === 0}
          data-testid={testIds.logExport}
          onClick={() => runCommand('file.export-log')}
        >
          {t('log.export')}
        </button>
      </div>
      {shown.length === 0 ? (
        <p className="panel-empty">{t(log.length === 0 ? 'log.empty' : 'log.none')}</p>
      ) : (
        <div
          ref={box}
          className="log-lines"
          role="listbox"
          aria-label={t('log.title')}
          tabIndex={-1}
          onScroll={onScroll}
        >
          <div style={{ height: shown.length * lineHeight }}>
            {shown.slice(first, last).map((entry, index) => (
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
      )}
    </section>
  )
}
