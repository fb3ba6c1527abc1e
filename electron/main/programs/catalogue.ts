import { existsSync, readFileSync, readdirSync, watch, type FSWatcher } from 'node:fs'
import path from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { z } from 'zod'
import type { Words } from '../../../policies/engine/model.ts'
import type { Compiled, Files } from '../../ipc/compiled.ts'
import type { ProgramEntry, ProgramProblem } from '../../ipc/deskPrograms.ts'
import type { Compiler } from './compiler.ts'
import { descriptionOf, type Description } from './programDescription.ts'
import { readProgram } from './programFiles.ts'

/** A program that can be opened: its sources, and what compiling made of them. */
export type Known = {
  id: string
  readonly folder: string
  readonly origin: ProgramEntry['origin']
  description: Description | undefined
  files: Files
  compiled: Compiled | undefined
  status: ProgramEntry['status']
  progress?: Readonly<{ done: number; total: number }> | undefined
  /** Why nothing could be compiled at all. */
  failure?: string | undefined
  watcher?: FSWatcher | undefined
}

/** Every program the simulator knows: those that ship, and folders that people added. */
export type Catalogue = Readonly<{
  all: () => readonly Known[]
  find: (id: string) => Known | undefined
  /** Reads and compiles a folder or package; answers with its id once that is known. */
  add: (place: string) => Promise<string>
  forget: (id: string) => void
  /** Compiled anew if it has not been; rejects with what is wrong. */
  ready: (known: Known) => Promise<Compiled>
}>

const Added = z.array(z.string())

export function makeCatalogue(
  shippedFolder: string,
  addedFile: string,
  compiler: Compiler,
  changed: () => void,
  /** The sources of a program changed on the disk and were compiled anew. */
  rebuilt: (known: Known) => void,
): Catalogue {
  const known = new Map<string, Known>()
  const shared = existsSync(path.join(shippedFolder, 'shared'))
    ? readProgram(path.join(shippedFolder, 'shared'))
    : Promise.resolve<Files>(new Map())

  for (const name of existsSync(shippedFolder) ? readdirSync(shippedFolder) : [])
    if (existsSync(path.join(shippedFolder, name, 'program.yaml'))) {
      const one = blank(`app-${name}`, path.join(shippedFolder, name), 'shipped')
      one.description = descriptionOf(
        new Map([['program.yaml', readFileSync(path.join(one.folder, 'program.yaml'))]]),
      )
      known.set(one.id, one)
    }
  for (const folder of readAdded(addedFile))
    if (existsSync(folder)) void add(folder).catch(console.error)

  async function load(one: Known): Promise<Compiled> {
    one.status = 'compiling'
    one.failure = undefined
    changed()
    try {
      const own = await readProgram(one.folder)
      const files =
        one.origin === 'shipped'
          ? new Map([
              ...own,
              ...[...(await shared)].map(([name, body]) => [`shared/${name}`, body] as const),
            ])
          : own
      one.files = files
      one.description = descriptionOf(files)
      one.compiled = await compiler.compile(files, (done, total) => {
        one.progress = { done, total }
        changed()
      })
      one.status = one.compiled.config.pages.length === 0 ? 'failed' : 'ready'
      return one.compiled
    } catch (error) {
      one.status = 'failed'
      one.failure = error instanceof Error ? error.message : String(error)
      throw error
    } finally {
      one.progress = undefined
      changed()
    }
  }

  async function add(place: string): Promise<string> {
    const folder = path.resolve(place)
    const before = [...known.values()].find((one) => one.folder === folder)
    const one = before ?? blank(freeId(idOf(folder)), folder, 'folder')
    known.set(one.id, one)
    const compiled = await load(one).catch((error: unknown) => {
      if (before === undefined) known.delete(one.id)
      changed()
      throw error
    })
    rename(one, compiled.config.appId)
    if (one.origin === 'folder') {
      writeAdded()
      follow(one)
    }
    changed()
    return one.id
  }

  /** Folders may have one name; the first keeps it. */
  function freeId(id: string): string {
    let free = id
    for (let number = 2; known.has(free); number++) free = `${id}-${number}`
    return free
  }

  /** A program is known by its own app id, unless another has that already or it is one that is only given. */
  function rename(one: Known, appId: string): void {
    if (appId === '' || known.has(appId) || /^(app|folder)-/.test(appId)) return
    known.delete(one.id)
    one.id = appId
    known.set(appId, one)
  }

  function follow(one: Known): void {
    one.watcher?.close()
    let timer: NodeJS.Timeout | undefined
    const again = (): void => {
      void load(one).then(
        () => rebuilt(one),
        () => undefined,
      )
    }
    try {
      one.watcher = watch(one.folder, { recursive: true }, () => {
        clearTimeout(timer)
        timer = setTimeout(again, 150)
      })
      one.watcher.on('error', () => one.watcher?.close())
    } catch {
      // A package, or a system that cannot watch: reloading by hand still reads it anew.
      one.watcher = undefined
    }
  }

  function writeAdded(): void {
    const folders = [...known.values()]
      .filter(({ origin }) => origin === 'folder')
      .map(({ folder }) => folder)
    writeFileAtomic.sync(addedFile, JSON.stringify(folders, undefined, 2))
  }

  return {
    all: () => [...known.values()],
    find: (id) => known.get(id),
    add,
    forget: (id) => {
      const one = known.get(id)
      if (one?.origin !== 'folder') return
      one.watcher?.close()
      known.delete(id)
      writeAdded()
      changed()
    },
    ready: (one) => (one.compiled === undefined ? load(one) : Promise.resolve(one.compiled)),
  }
}

function blank(id: string, folder: string, origin: Known['origin']): Known {
  return {
    id,
    folder,
    origin,
    description: undefined,
    files: new Map(),
    compiled: undefined,
    status: 'ready',
  }
}

function idOf(folder: string): string {
  return `folder-${path
    .basename(folder)
    .replaceAll(/[^\w-]/g, '-')
    .slice(0, 48)}`
}

function readAdded(file: string): readonly string[] {
  if (!existsSync(file)) return []
  const read = Added.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  return read.success ? read.data : []
}

/** As the window lists it. */
export function entryOf(one: Known, host: string, system: string | undefined): ProgramEntry {
  const { description } = one
  return {
    id: one.id,
    name: nameOf(one),
    ...(system === undefined ? {} : { system }),
    host,
    isApp: description?.isApp ?? false,
    icon: iconOf(one),
    origin: one.origin,
    ...(one.origin === 'folder' ? { folder: one.folder } : {}),
    status: one.status,
    ...(one.progress ? { progress: one.progress } : {}),
    errors: problemsOf(one).filter(({ severity }) => severity === 'error').length,
  }
}

export function nameOf({ compiled, description, folder }: Known): Words {
  const title = compiled?.config.name || path.basename(folder)
  return description?.name ?? { zh: title, en: title }
}

/** One character and a CSS colour. */
export function iconOf(one: Known): string {
  return one.description?.icon ?? `${Array.from(nameOf(one).zh)[0] ?? '小'} #5b6b7f`
}

export function problemsOf(one: Known): readonly ProgramProblem[] {
  const whole: readonly ProgramProblem[] =
    one.failure === undefined
      ? []
      : [{ severity: 'error', file: path.basename(one.folder), message: one.failure }]
  return [...whole, ...(one.compiled?.problems ?? [])]
}
