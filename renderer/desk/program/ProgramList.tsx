import type { ProgramEntry } from '../../../electron/ipc/deskPrograms.ts'
import type { HostState } from '../../../electron/ipc/host.ts'
import { call } from '../../bridge.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { ProgramRow } from './ProgramRow.tsx'

type Props = Readonly<{ programs: readonly ProgramEntry[]; names: HostState['names'] }>

/** Every mini-program that is known: added folders, then those that come with Hutong. */
export function ProgramList({ programs, names }: Props) {
  const { t } = useTexts()
  const add = (
    <button
      type="button"
      className="pill"
      data-testid={testIds.programAdd}
      onClick={() => void call('program.add', {})}
    >
      {t('programs.add')}
    </button>
  )
  if (programs.length === 0)
    return (
      <div className="panel-empty program-none" data-testid={testIds.programList}>
        <svg viewBox="0 0 48 40" aria-hidden="true">
          <path d="M4 8V36h40V12H23l-4-6H6a2 2 0 0 0-2 2ZM24 19v10M19 24h10" />
        </svg>
        <b>{t('programs.empty')}</b>
        <p>{t('programs.emptyHint')}</p>
        {add}
      </div>
    )
  const group = (title: string, some: readonly ProgramEntry[], action?: typeof add) =>
    (some.length > 0 || action) && (
      <section>
        <div className="program-group">
          <h3>
            {title} <small>{some.length}</small>
          </h3>
          {action}
        </div>
        {some.length > 0 && (
          <ul>
            {some.map((program) => (
              <ProgramRow key={program.id} program={program} names={names} />
            ))}
          </ul>
        )}
      </section>
    )
  return (
    <div className="program-list" data-testid={testIds.programList}>
      {group(
        t('programs.added'),
        programs.filter(({ origin }) => origin === 'folder'),
        add,
      )}
      {group(
        t('programs.shipped'),
        programs.filter(({ origin }) => origin === 'shipped'),
      )}
    </div>
  )
}
