import { app, utilityProcess, type UtilityProcess } from 'electron'
import path from 'node:path'
import process from 'node:process'
import type { Compiled, Files } from '../../ipc/compiled.ts'

type Progress = (done: number, total: number) => void
type Answer =
  | Readonly<{ id: number; type: 'progress'; done: number; total: number }>
  | Readonly<{ id: number; type: 'compiled'; compiled: Compiled }>
  | Readonly<{ id: number; type: 'failed'; message: string }>
type Waiting = Readonly<{
  resolve: (compiled: Compiled) => void
  reject: (error: Error) => void
  progress: Progress
}>

/** Compiles programs in a process of its own: hostile sources can slow or crash that one alone. */
export type Compiler = Readonly<{
  compile: (files: Files, progress: Progress) => Promise<Compiled>
}>

const patience = 120_000

export function makeCompiler(): Compiler {
  let running: UtilityProcess | undefined
  const waiting = new Map<number, Waiting>()
  let serial = 0
  const start = (): UtilityProcess => {
    const started = utilityProcess.fork(path.join(import.meta.dirname, 'compile.js'), [], {
      serviceName: 'Hutong compiler',
      execArgv: ['--max-old-space-size=1024'],
      env: { ...process.env, ...unpackedEsbuild() },
    })
    started.on('message', (answer: Answer) => take(answer))
    started.on('exit', () => {
      if (running === started) running = undefined
      for (const { reject } of waiting.values()) reject(new Error('the compiler stopped'))
      waiting.clear()
    })
    return started
  }
  const take = (answer: Answer): void => {
    const caller = waiting.get(answer.id)
    if (answer.type === 'progress') return caller?.progress(answer.done, answer.total)
    waiting.delete(answer.id)
    if (answer.type === 'compiled') caller?.resolve(answer.compiled)
    else caller?.reject(new Error(answer.message))
  }
  return {
    compile: (files, progress) =>
      new Promise((resolve, reject) => {
        const id = ++serial
        running ??= start()
        const timer = setTimeout(() => running?.kill(), patience)
        const settle =
          <T>(finish: (value: T) => void) =>
          (value: T): void => {
            clearTimeout(timer)
            finish(value)
          }
        waiting.set(id, { resolve: settle(resolve), reject: settle(reject), progress })
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, not a window
        running.postMessage({ id, files: [...files] })
      }),
  }
}

/** In a package esbuild's program lies beside the archive, where it can be started. */
function unpackedEsbuild(): Readonly<Record<string, string>> {
  if (!app.isPackaged) return {}
  const { platform, arch } = process
  const file = platform === 'win32' ? 'esbuild.exe' : 'bin/esbuild'
  const folder = `${app.getAppPath()}.unpacked/node_modules/@esbuild/${platform}-${arch}`
  return { ESBUILD_BINARY_PATH: path.join(folder, file) }
}
