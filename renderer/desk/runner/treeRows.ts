import type { RunnerCase } from '../../../electron/ipc/runner.ts'
import { isPoor } from '../../../policies/report/outcomes.ts'

type Placed = Readonly<{
  /** From 1; its place among its siblings, from 1, and how many there are. */
  level: number
  place: number
  siblings: number
}>

/** What became of the journeys in a folder: failed once one did, and passed once all that run did. */
export type FolderKind = 'failed' | 'passed' | 'waiting' | 'skipped'

export type FolderRow = Placed &
  Readonly<{
    type: 'folder'
    /** Its path from what was opened. */
    path: string
    /** What it adds to the folder that it stands in. */
    name: string
    isOpen: boolean
    ids: readonly number[]
    kind: FolderKind
    passed: number
    poor: number
  }>
export type CaseRow = Placed &
  Readonly<{
    type: 'case'
    one: RunnerCase
    /** Its file's name, where no line above it has it. */
    file?: string
  }>
export type TreeRow = FolderRow | CaseRow

type Folder = { readonly path: string; readonly inside: (Folder | RunnerCase)[] }

/** Journeys under their folders, and under their file where it holds several; nothing stands under what is closed. */
export function treeRows(
  cases: readonly RunnerCase[],
  closed: ReadonlySet<string>,
): readonly TreeRow[] {
  return rowsOf(foldersOf(cases), '', 1, closed)
}

function foldersOf(cases: readonly RunnerCase[]): Folder {
  const perFile = new Map<string, RunnerCase[]>()
  for (const one of cases) {
    const own = perFile.get(one.file)
    if (own === undefined) perFile.set(one.file, [one])
    else own.push(one)
  }
  const top: Folder = { path: '', inside: [] }
  const known = new Map([['', top]])
  const folderAt = (path: string): Folder => {
    const found = known.get(path)
    if (found !== undefined) return found
    const made: Folder = { path, inside: [] }
    known.set(path, made)
    folderAt(path.slice(0, Math.max(0, path.lastIndexOf('/')))).inside.push(made)
    return made
  }
  for (const [file, own] of perFile) {
    const holds = own.length > 1 ? file : file.slice(0, Math.max(0, file.lastIndexOf('/')))
    folderAt(holds).inside.push(...own)
  }
  return top
}

function rowsOf(
  { inside }: Folder,
  under: string,
  level: number,
  closed: ReadonlySet<string>,
): readonly TreeRow[] {
  const siblings = inside.length
  return inside.flatMap((each, index): readonly TreeRow[] => {
    const placed = { level, place: index + 1, siblings }
    if (!('inside' in each)) {
      const file =
        each.file === under ? {} : { file: each.file.slice(each.file.lastIndexOf('/') + 1) }
      return [{ ...placed, type: 'case', one: each, ...file }]
    }
    const folder = onlyFolderIn(each)
    const { path } = folder
    const own = casesIn(folder)
    const isOpen = !closed.has(path)
    const row: FolderRow = {
      ...placed,
      type: 'folder',
      path,
      name: path.slice(under === '' ? 0 : under.length + 1),
      isOpen,
      ids: own.map(({ id }) => id),
      kind: kindOf(own),
      passed: own.filter(({ type }) => type === 'passed').length,
      poor: own.filter(isPoorCase).length,
    }
    return isOpen ? [row, ...rowsOf(folder, path, level + 1, closed)] : [row]
  })
}

/** A folder that holds one folder and nothing else is one line with it. */
function onlyFolderIn(folder: Folder): Folder {
  const [only, ...others] = folder.inside
  return only !== undefined && others.length === 0 && 'inside' in only ? onlyFolderIn(only) : folder
}

function casesIn({ inside }: Folder): readonly RunnerCase[] {
  return inside.flatMap((each) => ('inside' in each ? casesIn(each) : [each]))
}

function isPoorCase({ type }: RunnerCase): boolean {
  return type !== undefined && isPoor({ type })
}

function kindOf(cases: readonly RunnerCase[]): FolderKind {
  if (cases.some(isPoorCase)) return 'failed'
  const run = cases.filter(({ skip }) => skip === undefined)
  if (run.length === 0) return 'skipped'
  return run.every(({ type }) => type === 'passed') ? 'passed' : 'waiting'
}
