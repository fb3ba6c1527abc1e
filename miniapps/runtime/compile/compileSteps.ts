/** Tells how far a compilation has come; what there is to do shows as files lead to files. */
export type CompileSteps = Readonly<{ found: () => void; compiled: (file: string) => void }>

export function compileSteps(
  progress: ((done: number, total: number, file: string) => void) | undefined,
): CompileSteps {
  let done = 0
  let total = 0
  return {
    found: () => {
      total += 1
    },
    compiled: (file) => {
      done += 1
      progress?.(done, total, file)
    },
  }
}
