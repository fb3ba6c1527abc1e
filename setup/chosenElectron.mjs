import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { notes } from './packages.mjs'
import { SetupError } from './say.mjs'

/** What set-up chose: `{ dist, executable, version, why }`. */
export function chosenElectron() {
  const file = path.join(notes, 'electron.json')
  if (!existsSync(file))
    throw new SetupError('Set-up has not run yet.', 'run  npm start  or  npm test  first.')
  return JSON.parse(readFileSync(file, 'utf8'))
}
