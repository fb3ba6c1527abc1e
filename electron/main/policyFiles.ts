import { existsSync, readFileSync, statSync, watch } from 'node:fs'
import path from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { z } from 'zod'
import { largestFile } from '../../policies/engine/parse.ts'

/** Policy files that were opened or saved last, the newest first; none but these is opened by its place alone. */
export type RecentFiles = Readonly<{
  list: () => readonly string[]
  add: (file: string) => void
  /** The text of one of them; undefined where it is no more, and then it is forgotten. */
  read: (file: string) => string | undefined
}>

const most = 10
const Listed = z.array(z.string())

export function keepRecent(listFile: string): RecentFiles {
  let files = readList(listFile)
  const keep = (next: readonly string[]): void => {
    files = next.slice(0, most)
    writeFileAtomic.sync(listFile, JSON.stringify(files, undefined, 2))
  }
  const others = (file: string): readonly string[] => files.filter((each) => each !== file)
  return {
    list: () => files,
    add: (file) => keep([file, ...others(file)]),
    read: (file) => {
      const isThere = files.includes(file) && existsSync(file) && statSync(file).isFile()
      if (isThere) return readPolicyFile(file)
      keep(others(file))
      return undefined
    },
  }
}

/** A larger one is cut: a reader refuses what is too large, and says so. */
export function readPolicyFile(file: string): string {
  return readFileSync(file, 'utf8').slice(0, largestFile + 1)
}

/** A list that cannot be read is begun anew: it is a convenience, and the files are where they were. */
function readList(file: string): readonly string[] {
  if (!existsSync(file)) return []
  try {
    return Listed.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    console.error(`recent files: ${file} cannot be read and is passed over: ${String(error)}`)
    return []
  }
}

/** A file that another program writes is in motion for so long, in ms. */
const settling = 120

/** Calls back with the text of a file whenever it was written, by whomever. */
export function watchText(file: string, changed: (text: string) => void): void {
  let timer: NodeJS.Timeout | undefined
  const read = (): void => {
    if (existsSync(file)) changed(readFileSync(file, 'utf8'))
  }
  // The folder, for a file that is written whole takes the place of the one before it.
  const watcher = watch(path.dirname(file), (_event, name) => {
    if (name !== path.basename(file)) return
    clearTimeout(timer)
    timer = setTimeout(read, settling)
  })
  watcher.unref()
}
