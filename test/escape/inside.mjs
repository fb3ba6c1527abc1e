import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { runnerImport } from 'vite'

/** Entry inside the namespace; vite reads the TypeScript, as it does for the tests. */
const { module } = await runnerImport(path.join(import.meta.dirname, 'insideNamespace.ts'))
await module.run(JSON.parse(readFileSync(process.argv[2], 'utf8')))
process.exit(0)
