import type { ProgramEntry, ProgramProblem } from '../../electron/ipc/deskPrograms.ts'
import { useTexts } from '../i18n/texts.ts'
import { AppIcon } from '../icon/AppIcon.tsx'
import { testIds } from '../testIds.ts'
import { seeProblems } from './openApp.ts'
import { Stage } from './Stage.tsx'
import { useCall } from './lane.ts'
import './programScreen.css'

type Props = Readonly<{
  program: ProgramEntry | undefined
  error: ProgramProblem | undefined
  scale: number
  backdrop: string | undefined
  isFrozen: boolean
}>

/** A mini-program in front: its own view covers the stage; until it stands there, what is under way. */
export function ProgramScreen({ program, error, scale, backdrop, isFrozen }: Props) {
  return (
    <Stage scale={scale} backdrop={backdrop} isFrozen={isFrozen}>
      {program && <ProgramCard program={program} error={error} />}
    </Stage>
  )
}

function ProgramCard({
  program,
  error,
}: Readonly<{ program: ProgramEntry } & Pick<Props, 'error'>>) {
  const call = useCall()
  const { t, say } = useTexts()
  const { progress, status } = program
  return (
    <div className="program-card" data-testid={testIds.programCard}>
      <AppIcon icon={program.icon} />
      <b>{say(program.name)}</b>
      {status === 'ready' && <p>{t('program.starting')}</p>}
      {status === 'compiling' && (
        <>
          <p>
            {t('program.compiling')}
            {progress && ` · ${t('program.progress', progress)}`}
          </p>
          <progress
            aria-label={t('program.compiling')}
            {...(progress && { value: progress.done, max: progress.total })}
          />
        </>
      )}
      {status === 'failed' && (
        <>
          <p>{t('program.stopped')}</p>
          <p className="program-error">{error?.message ?? t('program.stoppedHint')}</p>
          <button
            type="button"
            className="button-main"
            onClick={() => seeProblems(call, program.id)}
          >
            {t('program.see')}
          </button>
        </>
      )}
    </div>
  )
}
