import type { ProgramEntry } from '../../../electron/ipc/deskPrograms.ts'
import type { HostState } from '../../../electron/ipc/host.ts'
import { call } from '../../bridge.ts'
import { useTexts } from '../../i18n/texts.ts'
import { AppIcon } from '../../icon/AppIcon.tsx'
import { testIds } from '../../testIds.ts'
import { ProgramStatus } from './ProgramStatus.tsx'

type Props = Readonly<{ program: ProgramEntry; names: HostState['names'] }>

/** One known mini-program: a click opens its panels, the button runs it. */
export function ProgramRow({ program, names }: Props) {
  const { t, say } = useTexts()
  const { id, host, folder, isApp, origin, status } = program
  const name = say(program.name)
  const hostName = names[host]
  return (
    <li className="program-row" data-testid={testIds.program(id)}>
      <button
        type="button"
        className="program-open"
        aria-label={t('programs.inspect', { name })}
        onClick={() => void call('program.inspect', { program: id })}
      />
      <AppIcon icon={program.icon} />
      <span className="program-name">
        <b>{name}</b>
        <small>
          {isApp ? t('programs.app') : hostName ? say(hostName) : host}
          <span className="mono" title={folder ?? id}>
            <bdi>{folder ?? id}</bdi>
          </span>
        </small>
      </span>
      {status !== 'ready' && <ProgramStatus program={program} isRunning={false} />}
      {origin === 'folder' && (
        <button
          type="button"
          className="link-button"
          aria-label={t('programs.forgetNamed', { name })}
          title={t('programs.forgetNamed', { name })}
          data-testid={testIds.programForget(id)}
          onClick={() => void call('program.forget', { program: id })}
        >
          {t('programs.forget')}
        </button>
      )}
      <button
        type="button"
        className="pill"
        aria-label={t('programs.runNamed', { name })}
        disabled={status !== 'ready'}
        data-testid={testIds.programRun(id)}
        onClick={() => void run(id)}
      >
        {t('programs.run')}
      </button>
    </li>
  )
}

async function run(program: string): Promise<void> {
  const reply = await call('program.run', { program })
  if (reply.ok) await call('program.inspect', { program })
}
