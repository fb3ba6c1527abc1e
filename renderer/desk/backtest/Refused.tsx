import type { BacktestState } from '../../../electron/ipc/backtest.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'

/** Rows that could not be ruled: the first of them, and where all stand. */
export function Refused({ backtest }: Readonly<{ backtest: BacktestState }>) {
  const { t, language } = useTexts()
  const { refused, refusals, aside, file } = backtest
  if (refused === 0) return undefined
  const count = new Intl.NumberFormat(language).format(refused)
  return (
    <details className="backtest-refused" data-testid={testIds.backtestRefused}>
      <summary>{t('backtest.refused', { count })}</summary>
      <pre className="mono">
        {refusals.map(({ line, fault }) => `${file}:${line}: ${fault}`).join('\n')}
      </pre>
      {aside !== undefined && (
        <p>
          {t('backtest.aside')} <span className="mono">{aside}</span>
        </p>
      )}
    </details>
  )
}
