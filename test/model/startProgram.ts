import { memoryPages } from '../../policies/backtest/kernelLayout.ts'
import type { KernelProgram } from '../../policies/backtest/rowKernel.ts'

/** The program of the row kernel, with a memory of its own. */
export function startProgram(compiled: WebAssembly.Module): KernelProgram {
  const memory = new WebAssembly.Memory({
    initial: memoryPages,
    maximum: memoryPages,
    shared: true,
  })
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } })
  return { ...exports, memory } as unknown as KernelProgram
}
