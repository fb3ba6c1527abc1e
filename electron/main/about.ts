import { app } from 'electron'
import path from 'node:path'
import process from 'node:process'
import type { HostState } from '../ipc/host.ts'

/** What runs, and why it is that. */
export function about(): HostState['about'] {
  const { electron, chrome, node } = process.versions
  return {
    version: app.getVersion(),
    electron,
    chromium: chrome,
    node,
    origin: originOf(process.execPath),
    folder: app.getPath('userData'),
  }
}

function originOf(program: string): HostState['about']['origin'] {
  if (app.isPackaged) return 'packed'
  const own = path.join(app.getAppPath(), 'node_modules', 'electron')
  if (program.startsWith(own + path.sep)) return 'own'
  // Set-up keeps the one that it takes from an npm package under this name.
  return path.basename(path.dirname(program)).startsWith('electron-') ? 'substitute' : 'named'
}
