import { useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useVisibleLines } from '../../../log/useVisibleLines.ts'
import { testIds } from '../../../testIds.ts'
import { TreeLine } from './TreeLine.tsx'
import { parentOf, treeRows } from './treeRows.ts'

const lineHeight = 22

/** A JSON value as lines that open and close; arrow keys walk them as in any tree. */
export function JsonTree({ value, label }: Readonly<{ value: unknown; label: string }>) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(treeRows(value, new Set()).map(({ path }) => path)),
  )
  const [at, setAt] = useState<string>()
  const rows = useMemo(() => treeRows(value, opened), [value, opened])
  const { first, last, box, onScroll } = useVisibleLines(rows.length, lineHeight)
  const scroller = useRef<HTMLDivElement>(null)
  const index = Math.max(
    0,
    rows.findIndex(({ path }) => path === at),
  )
  const toggle = (path: string) => {
    const next = new Set(opened)
    if (!next.delete(path)) next.add(path)
    setOpened(next)
  }
  const go = (to: number) => {
    const row = rows[to]
    const element = scroller.current
    if (row === undefined || element === null) return
    setAt(row.path)
    const top = to * lineHeight
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + lineHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = top + lineHeight - element.clientHeight
  }
  const move = (event: KeyboardEvent) => {
    const row = rows[index]
    if (row === undefined) return
    const isClosed = row.size !== undefined && !row.isOpen
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(index + 1),
      ArrowUp: () => go(index - 1),
      Home: () => go(0),
      End: () => go(rows.length - 1),
      ArrowRight: () => (isClosed ? toggle(row.path) : row.isOpen && go(index + 1)),
      ArrowLeft: () =>
        row.isOpen
          ? toggle(row.path)
          : go(rows.findIndex(({ path }) => path === parentOf(row.path))),
      Enter: () => row.size !== undefined && toggle(row.path),
    }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    step()
  }
  return (
    <div
      ref={(element) => {
        scroller.current = element
        return box(element)
      }}
      className="panel-box json-tree"
      role="tree"
      aria-label={label}
      // Only lines that can be seen are there.
      aria-activedescendant={
        index >= first && index < Math.min(last, rows.length) ? `tree-line-${index}` : undefined
      }
      tabIndex={0}
      data-testid={testIds.dataTree}
      onKeyDown={move}
      onScroll={onScroll}
    >
      <div role="none" style={{ height: rows.length * lineHeight }}>
        {rows.slice(first, last).map((row, offset) => (
          <TreeLine
            key={row.path}
            id={`tree-line-${first + offset}`}
            row={row}
            isAt={first + offset === index}
            top={(first + offset) * lineHeight}
            onClick={() => {
              setAt(row.path)
              if (row.size !== undefined) toggle(row.path)
            }}
          />
        ))}
      </div>
    </div>
  )
}
