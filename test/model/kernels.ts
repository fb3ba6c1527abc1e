import path from 'node:path'
import { compiledKernel } from '../../backtest/kernel/compileKernel.ts'
import type { AskedOfRows } from '../../policies/backtest/rowCounts.ts'
import type { KernelProgram, layKernel } from '../../policies/backtest/rowKernel.ts'
import { startProgram } from './startProgram.ts'

/** What a kernel is laid out for. */
export type Laid = Parameters<typeof layKernel> extends [unknown, ...infer Rest] ? Rest : never

const compiled = new WebAssembly.Module(
  (await compiledKernel(path.resolve(import.meta.dirname, '../..'))) as BufferSource,
)

/** The program of the row kernel, compiled, with a memory of its own. */
export function newProgram(): KernelProgram {
  return startProgram(compiled)
}

/** Of a kernel that only reads rows. */
export const nothingAsked: AskedOfRows = {
  mostKinds: 0,
  needed: 0,
  longest: 0,
  methodTargets: new Int32Array(),
  isFiltered: new Uint8Array(),
  filters: [],
}
