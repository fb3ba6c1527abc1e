import type { ProgramBridge } from '../../../electron/ipc/program.ts'

/** What the preload put there. */
export function bridge(): ProgramBridge {
  const { hutongProgram } = globalThis as unknown as { hutongProgram?: ProgramBridge }
  if (hutongProgram === undefined) throw new Error('this page has no bridge to the phone')
  return hutongProgram
}
