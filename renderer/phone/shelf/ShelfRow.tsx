import type { ProgramEntry, ProgramProblem } from '../../../electron/ipc/deskPrograms.ts'
import type { HostState } from '../../../electron/ipc/host.ts'
import { useTexts } from '../../i18n/texts.ts'
import { AppIcon } from '../../icon/AppIcon.tsx'
import { testIds } from '../../testIds.ts'
import { Glyph } from '../Glyph.tsx'
import { useCall } from '../lane.ts'
import { openProgram } from '../openApp.ts'

type Props = Readonly<{
  program: ProgramEntry
  names: HostState['names']
  error: ProgramProblem | undefined
}>

/** One mini-program of a shelf: whose it is, how far it is compiled, or why it does not run. */
export function ShelfRow({ program, names, error }: Props) {
  const call = useCall()
  const { t, say } = useTexts()
  const { progress, status } = program
  const owner = program.system === undefined ? undefined : names[program.system]
  return (
    <li>
      <button
        type="button"
        data-status={status}
        data-testid={testIds.shelfProgram(program.id)}
        disabled={status === 'compiling'}
        onClick={() => openProgram(call, program)}
      >
        <AppIcon icon={program.icon} />
        <span className="shelf-text">
          <b>{say(program.name)}</b>
          {status === 'ready' && owner && <small>{say(owner)}</small>}
          {status === 'compiling' && (
            <small>
              {t('program.compiling')}
              {progress && ` · ${t('program.progress', progress)}`}
              <progress
                aria-label={t('program.compiling')}
                {...(progress && { value: progress.done, max: progress.total })}
              />
            </small>
          )}
          {status === 'failed' && (
            <small>{error?.message ?? t('program.failed', { count: program.errors })}</small>
          )}
        </span>
        <Glyph name={status === 'failed' ? 'stop' : 'forward'} />
      </button>
    </li>
  )
}
