import { useCallback, useMemo, useState } from 'react'
import type { BoardState } from '../../../electron/ipc/board.ts'
import type { HostState } from '../../../electron/ipc/host.ts'
import type { Verdict } from '../../../policies/engine/model.ts'
import { call } from '../../bridge.ts'
import { useTexts } from '../../i18n/texts.ts'
import { BoardTable } from './BoardTable.tsx'
import { BoardTools } from './BoardTools.tsx'
import { CellMenu, type OpenCell } from './CellMenu.tsx'
import { CompanyForm } from './CompanyForm.tsx'
import { shownRows, verdictCounts } from './shownRows.ts'
import { VerdictFilter } from './VerdictFilter.tsx'
import './board.css'

type Props = Readonly<{
  board: BoardState
  law: HostState['law']
  companies: HostState['companies']
  names: HostState['names']
  onRule: (rule: string) => void
  /** A row to show, until it is shown. */
  sought: string | undefined
  onShown: () => void
}>

/** What becomes of links and payments between any two, and a switch at every crossing. */
export function Switchboard({ board, law, companies, names, onRule, sought, onShown }: Props) {
  const { t } = useTexts()
  const [words, setWords] = useState('')
  const [verdicts, setVerdicts] = useState<ReadonlySet<Verdict>>(new Set())
  const [isSwitchedOnly, setSwitchedOnly] = useState(false)
  const [open, setOpen] = useState<OpenCell>()
  const [form, setForm] = useState<Readonly<{ id?: string }>>()
  const openCompany = useCallback((id: string) => setForm({ id }), [])
  const closeMenu = useCallback(() => setOpen(undefined), [])
  const groups = useMemo(
    () => shownRows(board.rows, { words, verdicts, isSwitchedOnly }, names),
    [board.rows, words, verdicts, isSwitchedOnly, names],
  )
  const own = useMemo(() => new Set(companies.own.map(({ id }) => id)), [companies.own])
  const counts = useMemo(() => verdictCounts(board.rows), [board.rows])
  const clear = (): void => {
    setWords('')
    setVerdicts(new Set())
    setSwitchedOnly(false)
  }
  const [found, setFound] = useState<string>()
  if (sought !== found) {
    setFound(sought)
    if (sought !== undefined) clear()
  }
  return (
    <section className="board">
      <BoardTools
        board={board}
        canUndo={law.canUndo}
        canRedo={law.canRedo}
        names={names}
        words={words}
        onWords={setWords}
        onView={(view) => void call('board.show', { view })}
        onCompany={() => setForm({})}
      />
      <VerdictFilter
        counts={counts}
        chosen={verdicts}
        onChosen={setVerdicts}
        isSwitchedOnly={isSwitchedOnly}
        onSwitchedOnly={setSwitchedOnly}
      />
      {groups.length === 0 ? (
        <div className="panel-empty">
          <p>{t(board.rows.length === 0 ? 'board.noRows' : 'board.none')}</p>
          {board.rows.length > 0 && (
            <button type="button" className="pill" onClick={clear}>
              {t('board.clear')}
            </button>
          )}
        </div>
      ) : (
        <BoardTable
          board={board}
          groups={groups}
          names={names}
          verdicts={verdicts}
          opened={open}
          onOpen={setOpen}
          sought={sought}
          onShown={onShown}
          own={own}
          onCompany={openCompany}
        />
      )}
      {open && (
        <CellMenu open={open} board={board} names={names} onClose={closeMenu} onRule={onRule} />
      )}
      {form && (
        <CompanyForm
          companies={companies}
          company={companies.own.find(({ id }) => id === form.id)}
          names={names}
          onClose={() => setForm(undefined)}
        />
      )}
    </section>
  )
}
