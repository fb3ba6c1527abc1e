import { call } from '../../bridge.ts'
import { runCommand } from '../../commands/runCommand.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { RecordButton } from './RecordButton.tsx'

/** What a scenario is for, and the two ways to one. */
export function NoScenario({ canUndo }: Readonly<{ canUndo: boolean }>) {
  const { t } = useTexts()
  return (
    <div className="panel-empty scenario-none">
      <svg viewBox="0 0 48 40" aria-hidden="true">
        <path d="M4 8h14M4 20h22M4 32h14" />
        <circle cx="36" cy="20" r="8" />
        <circle className="scenario-none-dot" cx="36" cy="20" r="3.5" />
      </svg>
      <b>{t('scenario.none')}</b>
      <p>{t('scenario.noneText')}</p>
      <div className="scenario-ways">
        <RecordButton isMain />
        <button
          type="button"
          className="pill"
          data-testid={testIds.scenarioOpen}
          onClick={() => runCommand('scenario.open')}
        >
          {t('scenario.open')}
        </button>
        {canUndo && (
          <button
            type="button"
            className="pill"
            data-testid={testIds.scenarioUndo}
            onClick={() => void call('scenario.undo', {})}
          >
            {t('scenario.undo')}
          </button>
        )}
      </div>
    </div>
  )
}
