import { app, type Session } from 'electron'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pageScheme } from './containment.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

export const windowPage = `${pageScheme}://window/index.html`

/** Serves the built window from an index made once; a path is looked up, never joined. */
export function serveWindowPages(session: Session): void {
  const root = path.join(app.getAppPath(), 'out', 'renderer')
  const files = new Map<string, Buffer>()
  for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const absolute = path.join(entry.parentPath, entry.name)
    files.set(`/${path.relative(root, absolute).replaceAll(path.sep, '/')}`, readFileSync(absolute))
  }
  session.protocol.handle(pageScheme, (request) => {
    const url = new URL(request.url)
    const body = url.host === 'window' ? files.get(url.pathname) : undefined
    const type = types[path.extname(url.pathname)]
    if (body === undefined || type === undefined) return new Response(undefined, { status: 404 })
    return new Response(new Uint8Array(body), {
      headers: {
        'content-type': type,
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
      },
    })
  })
}
