import type { Compiled } from '../compiled.ts'
import { TmplGroup } from 'glass-easel-template-compiler'
import { emptyCache } from './compileCache.ts'
import { compileProgram } from './compileProgram.ts'

export type CompileRequest = Readonly<{ id: number; files: [path: string, bytes: Uint8Array][] }>

export type CompileAnswer =
  | Readonly<{ id: number; type: 'progress'; done: number; total: number; file: string }>
  | Readonly<{ id: number; type: 'compiled'; compiled: Compiled }>
  | Readonly<{ id: number; type: 'failed'; message: string }>

/** The end of a utility process that its parent talks to, as far as it is used here. */
declare const process: Readonly<{
  parentPort: Readonly<{
    on: (event: 'message', listener: (message: Readonly<{ data: unknown }>) => void) => void
    postMessage: (answer: CompileAnswer) => void
  }>
  exit: () => never
}>

const PROGRESS_EVERY_MS = 50

const port = process.parentPort
const cache = emptyCache()

port.on('message', ({ data }) => {
  void answer(data as CompileRequest)
})

async function answer({ id, files }: CompileRequest): Promise<void> {
  let told = 0
  const progress = (done: number, total: number, file: string): void => {
    if (Date.now() - told < PROGRESS_EVERY_MS) return
    told = Date.now()
    port.postMessage({ id, type: 'progress', done, total, file })
  }
  try {
    const compiled = await compileProgram(new Map(files), { cache, progress })
    port.postMessage({ id, type: 'compiled', compiled })
  } catch (error) {
    port.postMessage({ id, type: 'failed', message: String(error) })
  }
  if (!canCompileTemplates()) process.exit()
}

/** Once its stack has overflowed the template compiler refuses everything; a new process does not. */
function canCompileTemplates(): boolean {
  try {
    new TmplGroup().free()
    return true
  } catch {
    return false
  }
}
