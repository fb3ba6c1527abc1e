import { call } from '../../bridge.ts'
import { runCommand } from '../../commands/runCommand.ts'
import type { CommandId } from '../../../electron/ipc/commands.ts'
import { useTexts } from '../../i18n/texts.ts'
import { LineIcon } from '../../icon/LineIcon.tsx'
import { testIds } from '../../testIds.ts'
import { RecordButton } from './RecordButton.tsx'
import type { Stopped } from './ScenarioEditor.tsx'

/** What can be done with the whole of it. */
export function ScenarioTools({ scenario }: Readonly<{ scenario: Stopped }>) {
  const { t } = useTexts()
  const { canUndo, canRedo, file, isSaved } = scenario
  const button = (text: Parameters<typeof t>[0], command: CommandId, id: string, look = '') => (
    <button
      type="button"
      className={`pill ${look}`}
      data-testid={id}
      onClick={() => runCommand(command)}
    >
      {t(text)}
    </button>
  )
  return (
    <div className="scenario-tools">
      {button('scenario.save', 'scenario.save', testIds.scenarioSave, isSaved ? '' : 'pill-main')}
      {file !== undefined &&
        button('scenario.saveAs', 'scenario.save-as', testIds.scenarioSaveAs, 'scenario-save-as')}
      {button('scenario.copy', 'scenario.copy', testIds.scenarioCopy)}
      <span className="scenario-steps-back">
        <button
          type="button"
          className="icon-button"
          disabled={!canUndo}
          title={t('scenario.undo')}
          aria-label={t('scenario.undo')}
          data-testid={testIds.scenarioUndo}
          onClick={() => void call('scenario.undo', {})}
        >
          <LineIcon path="M6 4 3 7l3 3M3 7h6.5a3.5 3.5 0 0 1 0 7H7" />
        </button>
        <button
          type="button"
          className="icon-button"
          disabled={!canRedo}
          title={t('scenario.redo')}
          aria-label={t('scenario.redo')}
          data-testid={testIds.scenarioRedo}
          onClick={() => void call('scenario.redo', {})}
        >
          <LineIcon path="m10 4 3 3-3 3M13 7H6.5a3.5 3.5 0 0 0 0 7H9" />
        </button>
      </span>
      <span className="scenario-others">
        <RecordButton />
        {button('scenario.open', 'scenario.open', testIds.scenarioOpen)}
        {button('scenario.discard', 'scenario.discard', testIds.scenarioDiscard)}
      </span>
    </div>
  )
}
