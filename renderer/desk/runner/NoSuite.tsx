import { call } from '../../bridge.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'

/** What replaying is for, and the two ways to a suite. */
export function NoSuite() {
  const { t } = useTexts()
  return (
    <div className="panel-empty runner-none">
      <svg viewBox="0 0 48 40" aria-hidden="true">
        <path d="M4 9l3 3 5-6M18 9h24M4 21l3 3 5-6M18 21h24M4 33l3 3 5-6M18 33h24" />
      </svg>
      <b>{t('runner.none')}</b>
      <p>{t('runner.noneText')}</p>
      <div className="runner-ways">
        <button
          type="button"
          className="pill pill-main"
          data-testid={testIds.runnerOpen}
          onClick={() => void call('runner.open', {})}
        >
          {t('runner.open')}
        </button>
        <button
          type="button"
          className="pill"
          data-testid={testIds.runnerSamples}
          onClick={() => void call('runner.open', { samples: true })}
        >
          {t('runner.samples')}
        </button>
      </div>
    </div>
  )
}
