import process from 'node:process'
import { SetupError } from './say.mjs'

/** Supported: ^20.19.0 || >=22.12.0, the range in package.json. */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major === 20) return minor >= 19
  if (major === 22) return minor >= 12
  return major > 22
}

export function requireNode() {
  if (isSupported(process.versions.node)) return
  throw new SetupError(
    `Node ${process.versions.node} is not supported; Hutong runs on Node 20.19 or later in the 20 line, and on 22.12 or later.`,
    'install a supported Node (nodejs.org, nvm or your package manager) and run the same command again.',
  )
}
