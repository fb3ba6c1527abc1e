import { app } from 'electron'

/** Electron and nothing else: Hutong itself opens no file, so a saved page is looked at here. */
await app.whenReady()
