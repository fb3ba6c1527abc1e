import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ConsoleLine } from '../../../../electron/ipc/deskPrograms.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { testIds } from '../../../testIds.ts'
import { ConsoleEntry } from './ConsoleEntry.tsx'
import { consoleKinds, countKinds, filterLines } from './consoleFilter.ts'
import type { ConsoleKind } from './consoleFilter.ts'
import { LevelIcon } from './LevelIcon.tsx'
import { useFollowEnd } from '../../../useFollowEnd.ts'
import './console.css'

/** What the program printed, the newest at the bottom. */
export function Console({ lines }: Readonly<{ lines: readonly ConsoleLine[] }>) {
  const { t } = useTexts()
  const [hidden, setHidden] = useState<readonly ConsoleKind[]>([])
  const [search, setSearch] = useState('')
  const counts = countKinds(lines)
  const shown = filterLines(lines, hidden, search)
  const { box, isFollowing, follow, onScroll } = useFollowEnd()
  const reset = () => {
    setHidden([])
    setSearch('')
  }
  const toggle = (kind: ConsoleKind) =>
    setHidden(hidden.includes(kind) ? hidden.filter((each) => each !== kind) : [...hidden, kind])
  return (
    <div className="console">
      <div className="panel-tools">
        <div className="console-kinds" role="group" aria-label={t('console.kinds')}>
          {consoleKinds.map((kind) => (
            <button
              key={kind}
              type="button"
              className="pill"
              aria-pressed={!hidden.includes(kind)}
              aria-label={t('console.kind', { kind: t(`console.${kind}`), count: counts[kind] })}
              title={t(`console.${kind}`)}
              data-testid={testIds.consoleKind(kind)}
              onClick={() => toggle(kind)}
            >
              <LevelIcon kind={kind} />
              {counts[kind]}
            </button>
          ))}
        </div>
        <TextInput
          type="search"
          aria-label={t('console.search')}
          placeholder={t('console.search')}
          data-testid={testIds.consoleSearch}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
        {!isFollowing && (
          <button type="button" className="link-button" onClick={follow}>
            {t('console.latest')}
          </button>
        )}
      </div>
      {shown.length === 0 ? (
        <div className="panel-empty">
          <p>{t(lines.length === 0 ? 'console.empty' : 'console.none')}</p>
          {lines.length > 0 && (
            <button type="button" className="pill" onClick={reset}>
              {t('console.reset')}
            </button>
          )}
        </div>
      ) : (
        <div
          ref={box}
          className="panel-box console-lines"
          role="log"
          aria-label={t('panels.console')}
          // A box that scrolls must be reached by keyboard.
          tabIndex={0}
          data-testid={testIds.consoleLines}
          onScroll={onScroll}
        >
          <div>
            {shown.map((line) => (
              <ConsoleEntry key={line.number} line={line} />
            ))}
          </div>
        </div>
      )}
    </div>
  )
}
