import type { ProgramEntry, ProgramPanels } from '../../../electron/ipc/deskPrograms.ts'
import { call } from '../../bridge.ts'
import { useTexts } from '../../i18n/texts.ts'
import { AppIcon } from '../../icon/AppIcon.tsx'
import { testIds } from '../../testIds.ts'
import { ProgramStatus } from './ProgramStatus.tsx'

type Props = Readonly<{
  panels: ProgramPanels
  program: ProgramEntry | undefined
  name: string
}>

export function ProgramHead({ panels, program, name }: Props) {
  const { t } = useTexts()
  const { isRunning, memory, program: id } = panels
  return (
    <header className="program-head">
      <button
        type="button"
        className="program-back"
        aria-label={t('programs.back')}
        title={t('programs.back')}
        data-testid={testIds.programBack}
        onClick={() => void call('program.inspect', {})}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10 3 5 8l5 5" />
        </svg>
      </button>
      <AppIcon icon={program?.icon ?? '· #76706a'} />
      <span className="program-name">
        <span className="program-title">
          <b>{name}</b>
          {program && <ProgramStatus program={program} isRunning={isRunning} />}
        </span>
        <small>
          {memory !== undefined && (
            <span>{t('programs.memory', { megabytes: Math.round(memory) })}</span>
          )}
          <span className="mono" title={program?.folder ?? id}>
            <bdi>{program?.folder ?? id}</bdi>
          </span>
        </small>
      </span>
      <button
        type="button"
        className="pill"
        disabled={!isRunning}
        data-testid={testIds.programReload}
        onClick={() => void call('program.reload', { program: id })}
      >
        {t('programs.reload')}
      </button>
      <button
        type="button"
        className="pill"
        disabled={!isRunning}
        data-testid={testIds.programClose}
        onClick={() => void call('program.close', { program: id })}
      >
        {t('programs.close')}
      </button>
      <button
        type="button"
        className="pill"
        disabled={panels.storage.entries.length === 0}
        data-testid={testIds.storageClear}
        onClick={() => void call('program.clear-storage', { program: id })}
      >
        {t('storage.clear')}
      </button>
    </header>
  )
}
