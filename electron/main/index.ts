import { app, BrowserWindow, session } from 'electron'
import path from 'node:path'
import { closeNetwork, safePreferences } from './containment.ts'
import { startSimulator } from './simulator.ts'
import { openSinkhole } from './sinkhole.ts'
import { serveWindowPages, windowPage } from './windowPages.ts'

// A fault must neither end the app nor put a dialog over it; what was being ruled stays blocked.
process.on('uncaughtException', (error) => console.error(error))

const folder = process.env['HUTONG_DATA']
if (folder !== undefined) app.setPath('userData', path.resolve(folder))
const sinkhole = await openSinkhole()
closeNetwork(sinkhole.port)
if (!app.requestSingleInstanceLock()) app.exit(0)
app.on('window-all-closed', () => app.quit())
// Electron is ready only after this module has run, so it must not wait for that itself.
void app.whenReady().then(open).catch(endWith)

/** Without a window there is nothing to stay for. */
function endWith(error: unknown): void {
  console.error(`Hutong could not start: ${error instanceof Error ? error.message : String(error)}`)
  app.exit(1)
}

async function open(): Promise<void> {
  const { window, addProgram } = startSimulator(makeWindow, sinkhole)
  const openNamed = (words: readonly string[]): void => {
    const named = words.find((word) => word.startsWith('--program='))
    if (named !== undefined) addProgram(path.resolve(named.slice('--program='.length)))
  }
  app.on('second-instance', (_event, words) => {
    window.focus()
    openNamed(words)
  })
  serveWindowPages(window.webContents.session)
  window.once('ready-to-show', () => window.show())
  await window.loadURL(windowPage)
  openNamed(process.argv)
}

function makeWindow(): BrowserWindow {
  return new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 1180,
    minHeight: 760,
    useContentSize: true,
    autoHideMenuBar: true,
    show: false,
    title: 'Hutong',
    backgroundColor: '#faf8f4',
    webPreferences: {
      ...safePreferences,
      session: session.fromPartition('hutong-window'),
      preload: path.join(import.meta.dirname, '../preload/host.cjs'),
    },
  })
}
