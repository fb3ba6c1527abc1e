import { commands } from '../../../electron/ipc/commands.ts'
import { shownKeys } from '../../commands/keys.ts'
import { isMac, runCommand } from '../../commands/runCommand.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'

type Props = Readonly<{ isRecording?: boolean; isMain?: boolean }>

/** Begins a recording, or ends the one that is under way. */
export function RecordButton({ isRecording = false, isMain = false }: Props) {
  const { t } = useTexts()
  const keys = shownKeys(commands['scenario.record'].keys[0] ?? '', isMac)
  return (
    <button
      type="button"
      className={isMain || isRecording ? 'pill pill-main' : 'pill'}
      title={t(isRecording ? 'scenario.stopHint' : 'scenario.recordHint', { keys })}
      data-testid={isRecording ? testIds.scenarioStop : testIds.scenarioRecord}
      onClick={() => runCommand('scenario.record')}
    >
      <i className={isRecording ? 'record-stop' : 'record-dot'} />
      {t(isRecording ? 'scenario.stop' : 'scenario.record')}
    </button>
  )
}
