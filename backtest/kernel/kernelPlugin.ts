import path from 'node:path'
import { compiledKernel } from './compileKernel.ts'

/** A plugin of Vite's. */
type KernelPlugin = Readonly<{
  name: string
  load: { filter: { id: RegExp }; handler(id: string): Promise<string | undefined> }
}>

/** Lets `rows.as` be imported as the program that it is compiled to, in base64. */
export function rowKernel(root: string): KernelPlugin {
  const entry = path.join(root, 'backtest', 'kernel', 'rows.as')
  return {
    name: 'row-kernel',
    load: {
      filter: { id: /\/rows\.as$/ },
      handler: async (id) => {
        if (path.resolve(id) !== entry) return undefined
        const program = Buffer.from(await compiledKernel(root)).toString('base64')
        return `export const program = ${JSON.stringify(program)}`
      },
    },
  }
}
