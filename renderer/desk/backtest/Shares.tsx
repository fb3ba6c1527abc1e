import type { BacktestShare } from '../../../electron/ipc/backtest.ts'
import type { HostState } from '../../../electron/ipc/host.ts'
import { call } from '../../bridge.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { VerdictChip } from '../../verdict/VerdictChip.tsx'
import type { Move } from '../../verdict/VerdictMatrix.tsx'
import type { Filter } from './flows.ts'
import { useGroupName } from './useGroupName.ts'

type Props = Readonly<{
  shares: readonly BacktestShare[]
  filter: Filter
  move: Move | undefined
  names: HostState['names']
  onAll: () => void
}>

const mostShown = 60

/** Rows of the log that stand for others like them, each to play as a journey on the phone. */
export function Shares({ shares, filter, move, names, onAll }: Props) {
  const { t } = useTexts()
  const nameOf = useGroupName(names)
  const { owner, surface } = filter
  const found = shares.flatMap((share, index) =>
    (move === undefined || (share.before === move.before && share.after === move.after)) &&
    (owner === '' || share.owner === owner) &&
    (surface === '' || share.surface === surface)
      ? [{ share, index }]
      : [],
  )
  // Where no way is chosen, what moves is told before what stays.
  const isStill = ({ share }: (typeof found)[number]): number =>
    Number(share.before === share.after)
  const shown = found.toSorted((a, b) => isStill(a) - isStill(b)).slice(0, mostShown)
  return (
    <div className="backtest-shares">
      <div className="backtest-head">
        <h3>{t('backtest.shares')}</h3>
        {move && (
          <>
            <VerdictChip verdict={move.before} />
            <span className="diff-arrow">→</span>
            <VerdictChip verdict={move.after} />
            <button
              type="button"
              className="link-button"
              data-testid={testIds.backtestAll}
              onClick={onAll}
            >
              {t('backtest.every')}
            </button>
          </>
        )}
      </div>
      {shown.length === 0 && <p className="panel-empty">{t('backtest.noShares')}</p>}
      <ul>
        {shown.map(({ share, index }) => (
          <li key={index} data-testid={testIds.backtestShare(index)}>
            <span className="backtest-move">
              <VerdictChip verdict={share.before} />
              <span className="diff-arrow">→</span>
              <VerdictChip verdict={share.after} />
            </span>
            <span className="backtest-about">
              <span className="mono" title={share.about}>
                {share.about}
              </span>
              <small>
                {nameOf('surface', share.surface)} · {nameOf('owner', share.owner)} ·{' '}
                <span className="mono">
                  {share.rules[0] === share.rules[1] ? share.rules[0] : share.rules.join(' → ')}
                </span>{' '}
                · {t('backtest.line', { line: share.line })}
              </small>
            </span>
            <button
              type="button"
              className="pill"
              aria-label={t('backtest.playLine', { line: share.line })}
              data-testid={testIds.backtestPlay(index)}
              onClick={() => void call('backtest.play', { index })}
            >
              {t('backtest.play')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
