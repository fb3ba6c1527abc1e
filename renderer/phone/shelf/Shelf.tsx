import { useState } from 'react'
import type { ProgramEntry, ProgramProblem } from '../../../electron/ipc/deskPrograms.ts'
import type { HostState } from '../../../electron/ipc/host.ts'
import { useCall } from '../lane.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { Glyph } from '../Glyph.tsx'
import { NavBar } from '../NavBar.tsx'
import { HostTabs } from './HostTabs.tsx'
import { ShelfEmpty } from './ShelfEmpty.tsx'
import { ShelfRow } from './ShelfRow.tsx'
import { hostedBy, matchesProgram, shelfOf } from './shelfOf.ts'
import './shelf.css'

type Props = Readonly<{
  host: string
  names: HostState['names']
  programs: readonly ProgramEntry[]
  /** Ids, the last used first. */
  recent: readonly string[]
  firstError: (program: string) => ProgramProblem | undefined
  unread: number
}>

/** The mini-programs that a host lists: those used lately first, all others after them. */
export function Shelf({ host, names, programs, recent, firstError, unread }: Props) {
  const call = useCall()
  const { t } = useTexts()
  const [search, setSearch] = useState('')
  const hosted = hostedBy(host, programs)
  const shown = shelfOf(
    hosted.filter((program) => matchesProgram(program, search)),
    recent,
  )
  const isBesideChats = host !== 'alipay'
  const list = (some: readonly ProgramEntry[]) => (
    <ul>
      {some.map((program) => (
        <ShelfRow key={program.id} program={program} names={names} error={firstError(program.id)} />
      ))}
    </ul>
  )
  return (
    <div className="shelf" data-testid={testIds.shelf}>
      <NavBar
        title={t('shelf.title')}
        {...(!isBesideChats && {
          onBack: () => void call('phone.show', { screen: { type: 'wallet', host } }),
        })}
      />
      {hosted.length === 0 ? (
        <ShelfEmpty host={names[host]} />
      ) : (
        <>
          <label className="shelf-search">
            <Glyph name="search" />
            <input
              type="search"
              aria-label={t('shelf.search')}
              placeholder={t('shelf.search')}
              data-testid={testIds.shelfSearch}
              value={search}
              onChange={({ currentTarget }) => setSearch(currentTarget.value)}
            />
          </label>
          <div className="shelf-lists">
            {shown.recent.length > 0 && (
              <>
                <h3>{t('shelf.recent')}</h3>
                {list(shown.recent)}
              </>
            )}
            {shown.rest.length > 0 && (
              <>
                <h3>{t('shelf.all')}</h3>
                {list(shown.rest)}
              </>
            )}
            {shown.recent.length + shown.rest.length === 0 && (
              <p className="phone-empty">
                {t('shelf.none')}
                <button type="button" className="shelf-clear" onClick={() => setSearch('')}>
                  {t('shelf.clear')}
                </button>
              </p>
            )}
            <button
              type="button"
              className="shelf-add"
              data-testid={testIds.shelfAdd}
              onClick={() => void call('program.add', {})}
            >
              <Glyph name="add" />
              {t('shelf.add')}
            </button>
          </div>
        </>
      )}
      {isBesideChats && <HostTabs host={host} names={names} shown="shelf" unread={unread} />}
    </div>
  )
}
