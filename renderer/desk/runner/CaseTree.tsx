import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { RunnerCase } from '../../../electron/ipc/runner.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useVisibleLines } from '../../log/useVisibleLines.ts'
import { testIds } from '../../testIds.ts'
import { CaseLine, showCase } from './CaseLine.tsx'
import { FolderLine } from './FolderLine.tsx'
import { lineId, treeMove } from './treeMove.ts'
import { treeRows } from './treeRows.ts'

type Props = Readonly<{
  cases: readonly RunnerCase[]
  running: number | undefined
  shown: number | undefined
}>
const lineHeight = 30

/** Journeys under the folders and files that they stand in. */
export function CaseTree({ cases, running, shown }: Props) {
  const { t } = useTexts()
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  /** The line that the keys are on. */
  const [at, setAt] = useState('')
  const rows = useMemo(() => treeRows(cases, closed), [cases, closed])
  const { first, last, box, onScroll } = useVisibleLines(rows.length, lineHeight)
  const tree = useRef<HTMLElement>(null)
  const besideTwist = rows.some(({ type }) => type === 'folder') ? 18 : 0
  const ids = rows.map(lineId)
  const current = Math.max(0, ids.indexOf(at))
  const place = ids.indexOf(testIds.runnerCase(running ?? shown ?? -1))
  // What runs, and then what failed first, is brought into sight.
  useEffect(() => intoSight(tree.current, place), [place])
  if (rows.length === 0) return <p className="panel-empty">{t('runner.nothing')}</p>

  const go = (index: number): void => {
    setAt(ids[index] ?? '')
    intoSight(tree.current, index)
  }
  const toggle = (path: string, isOpen: boolean): void => {
    const next = new Set(closed)
    if (isOpen) next.delete(path)
    else next.add(path)
    setClosed(next)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // A button in a line has keys of its own.
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey)
      return
    const move = treeMove(rows, current, event.key)
    if (move === undefined) return
    event.preventDefault()
    if (move.type === 'to') go(move.index)
    else if (move.type === 'show') showCase(move.one)
    else {
      setAt(ids[current] ?? '')
      toggle(move.path, move.isOpen)
    }
  }
  return (
    <div
      ref={(element) => {
        tree.current = element
        return box(element)
      }}
      className="runner-cases"
      role="tree"
      aria-label={t('runner.list')}
      aria-activedescendant={ids[current]}
      tabIndex={0}
      data-testid={testIds.runnerTree}
      onKeyDown={onKeyDown}
      onFocus={({ target, currentTarget }) => {
        if (target === currentTarget && currentTarget.matches(':focus-visible'))
          intoSight(currentTarget, current)
      }}
      onScroll={onScroll}
    >
      <div role="none" style={{ height: rows.length * lineHeight }}>
        {rows.slice(first, last).map((row, index) => {
          const id = lineId(row)
          const line = {
            id,
            role: 'treeitem',
            'aria-level': row.level,
            'aria-posinset': row.place,
            'aria-setsize': row.siblings,
            'data-testid': id,
            'data-current': first + index === current || undefined,
            style: {
              transform: `translateY(${(first + index) * lineHeight}px)`,
              paddingLeft: row.level * 16 - 6 + (row.type === 'case' ? besideTwist : 0),
            },
          } as const
          return row.type === 'folder' ? (
            <FolderLine
              key={id}
              line={line}
              row={row}
              isCurrent={first + index === current}
              isRunning={running !== undefined}
              onToggle={() => {
                setAt(id)
                toggle(row.path, !row.isOpen)
              }}
            />
          ) : (
            <CaseLine
              key={id}
              line={line}
              row={row}
              isRunning={row.one.id === running}
              isShown={row.one.id === shown}
              onShow={() => {
                setAt(id)
                showCase(row.one)
              }}
            />
          )
        })}
      </div>
    </div>
  )
}

function intoSight(tree: HTMLElement | null, index: number): void {
  const top = index * lineHeight
  const { scrollTop = 0, clientHeight = 0 } = tree ?? {}
  if (index < 0) return
  if (top < scrollTop) tree?.scrollTo({ top: Math.max(0, top - lineHeight) })
  else if (top + lineHeight > scrollTop + clientHeight)
    tree?.scrollTo({ top: top + 2 * lineHeight - clientHeight })
}
