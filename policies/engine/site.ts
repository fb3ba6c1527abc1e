import { z } from 'zod'
import { urlOf } from './address.ts'
import { Words } from './model.ts'

/** A route's path: exact (`/item.htm`), or a prefix when it ends in `*`. The first that fits answers. */
const Path = z.string().regex(/^\/[^\s?#]*$/, 'a path such as /item.htm or /i/*')
const Headers = z.record(
  z.string().regex(/^[a-z][a-z0-9-]{0,63}$/, 'a header name in lower case, such as refresh'),
  z
    .string()
    .max(4_096)
    .regex(/^[\x20-\x7e]*$/, 'printable ASCII'),
)
const Route = z.union([
  /** A file beside site.yaml. */
  z.strictObject({
    path: Path,
    file: z.string().regex(/^(?!.*\.\.)\w[\w./-]*$/, 'a file beside site.yaml'),
    status: z.int().min(200).max(599).default(200),
    /** Response headers of the page's own; those that keep it contained stay. */
    headers: Headers.optional(),
  }),
  /** A file that several sites serve, from miniapps/shared. */
  z.strictObject({
    path: Path,
    shared: z.string().regex(/^\w[\w.-]*$/, 'a file of miniapps/shared'),
  }),
  z.strictObject({
    path: Path,
    redirect: z.strictObject({
      status: z.union([
        z.literal(301),
        z.literal(302),
        z.literal(303),
        z.literal(307),
        z.literal(308),
      ]),
      /** Absolute, or relative to the site. */
      to: z
        .string()
        .max(4_096)
        .refine((to) => URL.canParse(to, 'https://site.example/'), 'an address that can be parsed'),
    }),
  }),
  /** For rehearsing what goes wrong: a page that never answers, or answers with this status and nothing else. */
  z.strictObject({ path: Path, answer: z.union([z.literal('never'), z.int().min(400).max(599)]) }),
])

/** A simulated web site: miniapps/sites/<host>/site.yaml. */
export const Site = z.strictObject({
  apiVersion: z.literal('hutong/v1'),
  kind: z.literal('Site'),
  host: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
  title: Words,
  routes: z.array(Route).min(1).readonly(),
  /** A development server on this machine that answers instead of the files. */
  server: z
    .string()
    .regex(/^http:\/\/(127\.0\.0\.1|localhost):\d{2,5}$/)
    .optional(),
})
export type Site = z.infer<typeof Site>
export type Route = z.infer<typeof Route>

/** Where an address leads next: an absolute URL when its site redirects, otherwise nothing. */
export type Resolve = (url: string) => string | undefined

/** The route that answers a path; `*` at a route's end takes the rest. */
export function routeOf(site: Site, path: string): Route | undefined {
  return site.routes.find((route) =>
    route.path.endsWith('*') ? path.startsWith(route.path.slice(0, -1)) : route.path === path,
  )
}

/** Reads redirects from the sites' own routes, so a short link behaves alike headless and in the window. */
export function makeResolve(sites: readonly Site[]): Resolve {
  const byHost = new Map(sites.map((site) => [site.host, site]))
  return (url) => {
    const read = urlOf(url)
    if (read === undefined) return undefined
    const { protocol, hostname, pathname } = read
    if (protocol !== 'https:' && protocol !== 'http:') return undefined
    const site = byHost.get(hostname.replace(/\.+$/, ''))
    const route = site && site.server === undefined ? routeOf(site, pathname) : undefined
    return route && 'redirect' in route ? new URL(route.redirect.to, url).href : undefined
  }
}
