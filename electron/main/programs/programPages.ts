import { app } from 'electron'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { programScheme } from '../containment.ts'
import type { Known } from './catalogue.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.bmp': 'image/bmp',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.wav': 'audio/wav',
  '.mp4': 'video/mp4',
}
/** Of a program's own files only these are served: its sources are not. */
const served = new Set(
  Object.keys(types).filter((ending) => !['.html', '.js', '.css', '.json'].includes(ending)),
)

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob: https: http:",
  "media-src 'self' data: blob: https: http:",
  "font-src 'self' data: https: http:",
  "style-src 'self' 'unsafe-inline'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  'sandbox allow-scripts allow-same-origin',
].join('; ')

/** `mp://wx123/index.html`: hosts know no capitals or underscores, and take a bare number for an IP address. */
export function pageOf(program: string): string {
  const name = program.toLowerCase().replaceAll(/[^a-z0-9-]/g, '-')
  return `${programScheme}://${/^\d/.test(name) ? `id-${name}` : name}/index.html`
}

let runtime: ReadonlyMap<string, Buffer> | undefined

/** The runtime's own page and scripts, read once. */
function runtimeFiles(): ReadonlyMap<string, Buffer> {
  if (runtime) return runtime
  const folder = path.join(app.getAppPath(), 'out', 'runtime')
  runtime = new Map(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const absolute = path.join(entry.parentPath, entry.name)
        return [
          `/${path.relative(folder, absolute).replaceAll(path.sep, '/')}`,
          readFileSync(absolute),
        ]
      }),
  )
  return runtime
}

/** Answers a program's page from an index made at its import; a path is looked up, never joined. */
export function answerProgram(known: Known, url: URL): Response {
  const { compiled } = known
  if (compiled === undefined) return missing()
  const made: Readonly<Record<string, () => string>> = {
    '/program/script.js': () => compiled.script,
    '/program/config.json': () => JSON.stringify(compiled.config),
    '/program/app.css': () => compiled.appStyle,
    '/program/pages.json': () => JSON.stringify(compiled.pageStyles),
  }
  const make = Object.hasOwn(made, url.pathname) ? made[url.pathname] : undefined
  if (make) return answer(make(), path.extname(url.pathname))
  if (url.pathname.startsWith('/files/')) {
    const body = fileOf(known, url.pathname)
    return body === undefined ? missing() : answer(body, endingOf(url.pathname))
  }
  const body = runtimeFiles().get(url.pathname)
  return body === undefined ? missing() : answer(body, path.extname(url.pathname))
}

/** A file of the program's own that its pages may show, by its address `/files/…`. */
export function fileOf({ compiled, files }: Known, pathname: string): Uint8Array | undefined {
  const name = decoded(pathname.replace(/^\/files\//, ''))
  if (compiled === undefined || name === undefined || !served.has(endingOf(name))) return undefined
  return files.get(`${compiled.config.root}${name}`) ?? files.get(name)
}

function endingOf(name: string): string {
  return path.extname(name).toLowerCase()
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function answer(body: string | Uint8Array, ending: string): Response {
  const type = types[ending]
  if (type === undefined) return missing()
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'x-dns-prefetch-control': 'off',
      'cache-control': 'no-store',
    },
  })
}

function missing(): Response {
  return new Response(undefined, { status: 404, headers: { 'content-security-policy': policy } })
}
