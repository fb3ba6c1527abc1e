import path from 'node:path'
import { routeOf } from '../../policies/engine/site.ts'
import type { LoadedSite } from './files.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
}
/** Rules nothing out before the handler can rule: a stricter policy would hide attempts from the engine. */
const headers = {
  'content-security-policy':
    "sandbox allow-scripts allow-same-origin allow-forms allow-popups allow-top-navigation; worker-src 'none'",
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'permissions-policy':
    'geolocation=(), camera=(), microphone=(), usb=(), serial=(), hid=(), payment=()',
  'cache-control': 'no-store',
  'access-control-allow-origin': '*',
}

/** What the simulated web says to one request; `missing` when no site or page stands there. */
export async function answerOf(
  sites: ReadonlyMap<string, LoadedSite>,
  request: Request,
): Promise<Response | 'missing'> {
  const url = new URL(request.url)
  const loaded = sites.get(url.hostname)
  if (loaded === undefined) return 'missing'
  const { site, files, shared } = loaded
  if (site.server !== undefined) return fromServer(site.server, url, request)
  const route = routeOf(site, url.pathname)
  if (route && 'redirect' in route) {
    const location = new URL(route.redirect.to, url).href
    return new Response(undefined, {
      status: route.redirect.status,
      headers: { ...headers, location },
    })
  }
  if (route && 'answer' in route) {
    if (route.answer === 'never') return new Promise<Response>(() => {})
    return new Response(`${route.answer}`, { status: route.answer, headers })
  }
  if (route === undefined) return 'missing'
  const isShared = 'shared' in route
  const body = isShared ? shared.get(route.shared) : files.get(route.file)
  const type = types[path.extname(isShared ? route.shared : route.file)]
  if (body === undefined || type === undefined) return 'missing'
  const whole = { ...headers, 'content-type': type }
  return new Response(new Uint8Array(body), {
    status: isShared ? 200 : route.status,
    headers: isShared ? whole : withOwn(whole, route.headers ?? {}),
  })
}

/** A page's own headers come beside ours: its policy can only tighten ours, and nothing else is replaced. */
function withOwn(
  ours: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
): Headers {
  const all = new Headers(ours)
  for (const [name, value] of Object.entries(own))
    if (name === 'content-security-policy' || !all.has(name)) all.append(name, value)
  return all
}

/** A developer's own server on this machine stands in for the site. */
async function fromServer(server: string, url: URL, request: Request): Promise<Response> {
  const { method } = request
  const body = method === 'GET' || method === 'HEAD' ? null : await request.arrayBuffer()
  const answer = await fetch(`${server}${url.pathname}${url.search}`, {
    method,
    body,
    redirect: 'manual',
  })
  const kept = Object.fromEntries(
    [...answer.headers].filter(([name]) => ['content-type', 'location'].includes(name)),
  )
  return new Response(await answer.arrayBuffer(), {
    status: answer.status,
    headers: { ...headers, ...kept },
  })
}
