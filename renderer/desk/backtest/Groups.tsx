import { useState } from 'react'
import type { BacktestCell } from '../../../electron/ipc/backtest.ts'
import type { HostState } from '../../../electron/ipc/host.ts'
import { Unfold } from '../../diff/Unfold.tsx'
import { compact } from '../../i18n/compact.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { groupsOf } from './flows.ts'
import { useGroupName } from './useGroupName.ts'

type Props = Readonly<{
  by: 'owner' | 'surface'
  cells: readonly BacktestCell[]
  chosen: string
  names: HostState['names']
  onChosen: (name: string) => void
}>

const mostShown = 6

/** Owners or surfaces with most rows; a click leaves one alone, and another brings back the rest. */
export function Groups({ by, cells, chosen, names, onChosen }: Props) {
  const { t, language } = useTexts()
  const nameOf = useGroupName(names)
  const groups = groupsOf(cells, by)
  const [isWhole, setIsWhole] = useState(false)
  const isLong = groups.length > mostShown + 1
  const shown =
    isLong && !isWhole
      ? groups.filter(({ name }, place) => place < mostShown || name === chosen)
      : groups
  const most = groups[0]?.rows ?? 1
  const number = new Intl.NumberFormat(language)
  return (
    <div className="backtest-group">
      <div className="backtest-head">
        <h3>{t(by === 'owner' ? 'backtest.owners' : 'backtest.surfaces')}</h3>
        {chosen !== '' && (
          <button type="button" className="link-button" onClick={() => onChosen('')}>
            {t('backtest.every')}
          </button>
        )}
      </div>
      <ul>
        {shown.map(({ name, rows, moved }) => {
          const isChosen = chosen === name
          return (
            <li key={name}>
              <button
                type="button"
                aria-pressed={isChosen}
                title={t('backtest.group', {
                  name: nameOf(by, name),
                  rows: number.format(rows),
                  moved: number.format(moved),
                })}
                data-testid={testIds.backtestGroup(by, name)}
                onClick={() => onChosen(isChosen ? '' : name)}
              >
                <span>{nameOf(by, name)}</span>
                <b>{compact[language].format(rows)}</b>
                <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(100 * rows) / most} height="4" />
                  <rect className="backtest-moved" width={(100 * moved) / most} height="4" />
                </svg>
              </button>
            </li>
          )
        })}
      </ul>
      {isLong && (
        <Unfold
          isWhole={isWhole}
          left={groups.length - shown.length}
          onToggle={() => setIsWhole(!isWhole)}
        />
      )}
    </div>
  )
}
