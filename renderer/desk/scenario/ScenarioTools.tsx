import { call } from '../../bridge.ts'
import { runCommand } from '../../commands/runCommand.ts'
import type { CommandId } from '../../../electron/ipc/commands.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { StepsBack } from '../StepsBack.tsx'
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
      <StepsBack
        undo={{
          can: canUndo,
          text: t('scenario.undo'),
          testId: testIds.scenarioUndo,
          go: () => void call('scenario.undo', {}),
        }}
        redo={{
          can: canRedo,
          text: t('scenario.redo'),
          testId: testIds.scenarioRedo,
          go: () => void call('scenario.redo', {}),
        }}
      />
      <span className="scenario-others">
        <RecordButton />
        {button('scenario.open', 'scenario.open', testIds.scenarioOpen)}
        {button('scenario.discard', 'scenario.discard', testIds.scenarioDiscard)}
      </span>
    </div>
  )
}
