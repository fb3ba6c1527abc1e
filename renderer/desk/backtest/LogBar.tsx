import type { BacktestState } from '../../../electron/ipc/backtest.ts'
import type { DiffSide } from '../../../electron/ipc/diff.ts'
import { call } from '../../bridge.ts'
import type { Sides } from '../../diff/firstSides.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'

type Props = Readonly<{ backtest: BacktestState; sides: Sides }>

/** Which log it is, how far it is read, and the way to read it under the laws that are chosen now. */
export function LogBar({ backtest, sides }: Props) {
  const { t, say, language } = useTexts()
  const { file, path, phase, share, rows, seconds, problem } = backtest
  const isReading = phase === 'reading'
  const isOther = !isSame(backtest.a, sides.a) || !isSame(backtest.b, sides.b)
  const number = new Intl.NumberFormat(language)
  const told = {
    rows: number.format(rows),
    seconds: seconds.toFixed(1),
  }
  return (
    <div className="backtest-bar">
      <b title={path}>{file}</b>
      <span role="status" data-phase={phase} data-testid={testIds.backtestStatus}>
        {isOther && !isReading ? t('backtest.stale') : t(`backtest.${phase}`, told)}
      </span>
      <span className="backtest-ways">
        {isReading ? (
          <button
            type="button"
            className="pill"
            data-testid={testIds.backtestStop}
            onClick={() => void call('backtest.stop', {})}
          >
            {t('backtest.stop')}
          </button>
        ) : (
          <button
            type="button"
            className={isOther ? 'pill pill-main' : 'pill'}
            title={t(isOther ? 'backtest.runOther' : 'backtest.runAgain')}
            data-testid={testIds.backtestRun}
            onClick={() => void call('backtest.run', sides)}
          >
            {t('backtest.again')}
          </button>
        )}
        <button
          type="button"
          className="link-button"
          data-testid={testIds.backtestOpen}
          onClick={() => void call('backtest.open', sides)}
        >
          {t('backtest.openOther')}
        </button>
        <button
          type="button"
          className="link-button"
          data-testid={testIds.backtestClose}
          onClick={() => void call('backtest.close', {})}
        >
          {t('backtest.close')}
        </button>
      </span>
      {isReading && <progress value={share} max={1} aria-label={t('backtest.reading', told)} />}
      {problem && (
        <p role="alert" data-testid={testIds.backtestProblem}>
          {say(problem)}
        </p>
      )}
    </div>
  )
}

function isSame(one: DiffSide, other: DiffSide): boolean {
  return one.policy === other.policy && one.overlay === other.overlay
}
