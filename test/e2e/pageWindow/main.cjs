const { app, BrowserWindow } = require('electron')
const process = require('node:process')

/** A browser with one window and no network, on a file. */
async function open() {
  await app.whenReady()
  const window = new BrowserWindow({ width: 1280, height: 800, useContentSize: true })
  window.webContents.session.webRequest.onBeforeRequest(({ url }, callback) =>
    callback({ cancel: !url.startsWith('file:') }),
  )
  await window.loadFile(process.env['HUTONG_PAGE'])
}

void open()
