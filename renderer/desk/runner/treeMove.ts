import type { RunnerCase } from '../../../electron/ipc/runner.ts'
import { testIds } from '../../testIds.ts'
import type { TreeRow } from './treeRows.ts'

/** What a key does on a tree: goes to a line, opens or closes a folder, or shows a journey. */
export type TreeMove = Readonly<
  | { type: 'to'; index: number }
  | { type: 'toggle'; path: string; isOpen: boolean }
  | { type: 'show'; one: RunnerCase }
>

/** Names a line, in the document too. */
export function lineId(row: TreeRow): string {
  return row.type === 'folder' ? testIds.runnerFolder(row.path) : testIds.runnerCase(row.one.id)
}

/** The keys that trees have; undefined where one does nothing. */
export function treeMove(
  rows: readonly TreeRow[],
  current: number,
  key: string,
): TreeMove | undefined {
  const row = rows[current]
  if (row === undefined) return undefined
  const to = (index: number): TreeMove | undefined =>
    rows[index] === undefined || index === current ? undefined : { type: 'to', index }
  const isFolder = row.type === 'folder'
  switch (key) {
    case 'ArrowDown':
      return to(current + 1)
    case 'ArrowUp':
      return to(current - 1)
    case 'Home':
      return to(0)
    case 'End':
      return to(rows.length - 1)
    case 'ArrowRight':
      if (!isFolder) return undefined
      return row.isOpen ? to(current + 1) : { type: 'toggle', path: row.path, isOpen: true }
    case 'ArrowLeft':
      if (isFolder && row.isOpen) return { type: 'toggle', path: row.path, isOpen: false }
      return to(rows.findLastIndex(({ level }, index) => index < current && level < row.level))
    case 'Enter':
    case ' ':
      return isFolder
        ? { type: 'toggle', path: row.path, isOpen: !row.isOpen }
        : { type: 'show', one: row.one }
    default:
      return undefined
  }
}
