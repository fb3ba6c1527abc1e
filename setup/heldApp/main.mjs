import { app } from 'electron'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

/**
 * Starts the app in the folder named last, and holds its windows back until `openHeldApp` is called. Playwright misses
 * the first page of a window that opens while it connects, and then waits for that page for ever.
 */
const whenReady = app.whenReady()
const whenConnected = new Promise((resolve) => {
  globalThis.openHeldApp = resolve
})
app.whenReady = () => whenConnected.then(() => whenReady)

const folder = path.resolve(process.argv.at(-1))
const { name, version, main } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
app.setAppPath(folder)
app.setName(name)
app.setVersion(version)
await import(pathToFileURL(path.join(folder, main)).href)
