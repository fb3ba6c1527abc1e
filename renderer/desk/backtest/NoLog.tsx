import { call } from '../../bridge.ts'
import type { Sides } from '../../diff/firstSides.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'

/** What a back-test is for, and the two ways to a log. */
export function NoLog({ sides }: Readonly<{ sides: Sides }>) {
  const { t } = useTexts()
  return (
    <div className="panel-empty backtest-none">
      <svg viewBox="0 0 48 40" aria-hidden="true">
        <path d="M4 6v28M44 6v28M4 10c20 0 20 4 40 4M4 20c20 0 20 10 40 10M4 30c20 0 20-22 40-22" />
      </svg>
      <b>{t('backtest.none')}</b>
      <p>{t('backtest.noneText')}</p>
      <div className="runner-ways">
        <button
          type="button"
          className="pill pill-main"
          data-testid={testIds.backtestOpen}
          onClick={() => void call('backtest.open', sides)}
        >
          {t('backtest.open')}
        </button>
        <button
          type="button"
          className="pill"
          data-testid={testIds.backtestSample}
          onClick={() => void call('backtest.sample', sides)}
        >
          {t('backtest.sample')}
        </button>
      </div>
    </div>
  )
}
