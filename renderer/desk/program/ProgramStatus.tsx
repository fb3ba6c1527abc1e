import type { ProgramEntry } from '../../../electron/ipc/deskPrograms.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'

type Props = Readonly<{ program: ProgramEntry; isRunning: boolean }>
type State = 'running' | 'idle' | 'compiling' | 'failed'

const paths: Readonly<Record<State, string>> = {
  running: 'M4 2.5 12 8l-8 5.5Z',
  idle: 'M4 4h8v8H4Z',
  compiling: 'M8 2a6 6 0 1 1-5.2 3M8 5v3.5l2 1.5',
  failed: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM8 5v3.5M8 11v.01',
}

/** Icon and word: running, not running, compiling so far, or errors. */
export function ProgramStatus({ program, isRunning }: Props) {
  const { t } = useTexts()
  const { errors, progress, status } = program
  const state: State = status === 'ready' ? (isRunning ? 'running' : 'idle') : status
  return (
    <span className="program-status" data-state={state} data-testid={testIds.programStatus}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={paths[state]} />
      </svg>
      {state === 'running' && t('program.running')}
      {state === 'idle' && t('programs.idle')}
      {state === 'failed' && t('program.failed', { count: errors })}
      {state === 'compiling' &&
        (progress ? t('program.progress', progress) : t('program.compiling'))}
    </span>
  )
}
