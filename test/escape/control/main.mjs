import { app, BrowserWindow, session, WebContentsView } from 'electron'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

/** An app that serves ok.test from files, lets everything else through, and stops nothing. */
const folder = path.join(process.env.HUTONG_SITES ?? '', 'ok.test')
const { routes } = JSON.parse(readFileSync(path.join(folder, 'site.yaml'), 'utf8'))
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' }

function answer(url) {
  const route = routes.find((each) => each.path === url.pathname)
  if (route?.redirect !== undefined)
    return new Response(null, {
      status: route.redirect.status,
      headers: { location: new URL(route.redirect.to, url).href },
    })
  try {
    const file = route?.file ?? url.pathname.slice(1)
    const type = types[path.extname(file)] ?? 'application/octet-stream'
    const headers = { 'content-type': type, ...route?.headers }
    return new Response(readFileSync(path.join(folder, file)), { headers })
  } catch {
    return new Response('', { status: 404 })
  }
}

let window
let shown
let serial = 0

globalThis.openPage = (address) => {
  for (const other of BrowserWindow.getAllWindows()) if (other !== window) other.destroy()
  shown?.webContents.close()
  const own = session.fromPartition(`case-${serial++}`)
  const serve = (request) => {
    const url = new URL(request.url)
    if (url.hostname === 'ok.test') return answer(url)
    const isNamed = url.username !== ''
    url.username = ''
    return own.fetch(isNamed ? url.href : request, { bypassCustomProtocolHandlers: true })
  }
  own.protocol.handle('https', serve)
  own.protocol.handle('http', serve)
  const view = new WebContentsView({ webPreferences: { session: own } })
  view.setBounds({ x: 0, y: 0, width: 400, height: 800 })
  window.contentView.addChildView(view)
  if (shown) window.contentView.removeChildView(shown)
  shown = view
  void view.webContents.loadURL(address).catch(() => undefined)
}
process.on('unhandledRejection', () => undefined)
// Electron is ready only after this module has run, so it must not wait for that itself.
void app.whenReady().then(() => {
  window = new BrowserWindow({ width: 800, height: 900 })
  return window.loadURL('about:blank')
})
