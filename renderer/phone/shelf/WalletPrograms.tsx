import type { ProgramEntry } from '../../../electron/ipc/deskPrograms.ts'
import { useCall } from '../lane.ts'
import { useTexts } from '../../i18n/texts.ts'
import { AppIcon } from '../../icon/AppIcon.tsx'
import { testIds } from '../../testIds.ts'
import { Glyph } from '../Glyph.tsx'
import { openProgram } from '../openApp.ts'
import { hostedBy, shelfOf } from './shelfOf.ts'
import './walletPrograms.css'

type Props = Readonly<{
  host: string
  programs: readonly ProgramEntry[]
  recent: readonly string[]
}>

/** Two rows of four; the shelf has them all. */
const most = 8

/** Mini-programs on a cashier's first page. */
export function WalletPrograms({ host, programs, recent }: Props) {
  const call = useCall()
  const { t, say } = useTexts()
  const content = shelfOf(hostedBy(host, programs), recent)
  const shown = [...content.recent, ...content.rest].slice(0, most)
  return (
    <section className="wallet-programs">
      <button
        type="button"
        className="wallet-shelf"
        data-testid={testIds.shelfOpen}
        onClick={() => void call('phone.show', { screen: { type: 'shelf', host } })}
      >
        <b>{t('shelf.title')}</b>
        <span>
          {t(shown.length === 0 ? 'shelf.empty' : 'shelf.more')}
          <Glyph name="forward" />
        </span>
      </button>
      {shown.length > 0 && (
        <ul>
          {shown.map((program) => (
            <li key={program.id}>
              <button
                type="button"
                title={say(program.name)}
                data-status={program.status}
                data-testid={testIds.shelfProgram(program.id)}
                onClick={() => openProgram(call, program)}
              >
                <AppIcon icon={program.icon} />
                <span>{say(program.name)}</span>
                {program.status === 'compiling' && <small>{t('program.compiling')}</small>}
                {program.status === 'failed' && (
                  <small>{t('program.failed', { count: program.errors })}</small>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
