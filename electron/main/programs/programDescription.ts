import { parse } from 'yaml'
import { z } from 'zod'
import { Id, Words } from '../../../policies/engine/model.ts'
import type { Files } from '../../ipc/compiled.ts'

/** `program.yaml` beside an app's sources: what the phone shows of it and where what it shares leads. */
const Description = z.strictObject({
  name: Words,
  /** One character and a CSS colour: `饿 #0091ff`. */
  icon: z.string().regex(/^\S+ #[0-9a-f]{6}$/i, 'one character and a colour such as 饿 #0091ff'),
  /** The system of the registry whose app it is. */
  system: Id,
  /** An app of its own on the home screen; otherwise a mini-program of its host. */
  isApp: z.boolean().default(true),
  /** Domains whose pages its web-views may show, sub-domains included. */
  'business-domains': z.array(z.string()).default([]),
  /** Page → the address that a share of it leads to, with `{name}` for a value of its query. */
  links: z.record(z.string(), z.string()).default({}),
  /** The ids of what a person taps to come to a checkout, from this page on, or the first. */
  checkout: z
    .strictObject({
      page: z.string().max(1_000).optional(),
      taps: z
        .array(z.string().regex(/^[\w-]{1,64}$/))
        .min(1)
        .max(20),
    })
    .optional(),
})
export type Description = z.infer<typeof Description>

/** Throws with the file's name where the description does not fit; a program without one is nobody's. */
export function descriptionOf(files: Files): Description | undefined {
  const body = files.get('program.yaml')
  if (body === undefined) return undefined
  const read = Description.safeParse(
    parse(Buffer.from(body).toString('utf8'), { maxAliasCount: 0 }),
  )
  if (read.success) return read.data
  const said = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`program.yaml ${said.join('; ')}`)
}

/** `setting.urlCheck` of the project's configuration; on unless it says otherwise. */
export function checksDomains({ files }: Readonly<{ files: Files }>): boolean {
  const body = files.get('project.config.json')
  return body === undefined || !/"urlCheck"\s*:\s*false/.test(Buffer.from(body).toString('utf8'))
}

/** The address that a share of this page leads to, or undefined where the description names none. */
export function sharedLink(description: Description, path: string): string | undefined {
  const [page = '', query = ''] = path.replace(/^\//, '').split('?')
  const values = new URLSearchParams(query)
  return description.links[page]?.replaceAll(/\{(\w+)\}/g, (_match, name: string) =>
    encodeURIComponent(values.get(name) ?? ''),
  )
}

/** The page of a program that an address leads to: what `sharedLink` makes, read back. */
export function linkedPage(description: Description, url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const wanted = new URL(url)
  for (const [page, template] of Object.entries(description.links)) {
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    const source = template
      .split(/\{\w+\}/)
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('([^/?&#]*)')
    const values = new RegExp(`^${source}$`).exec(
      `${wanted.origin}${wanted.pathname}${wanted.search}`,
    )
    if (values === null) continue
    const query = names.map((name, index) => `${name}=${values[index + 1] ?? ''}`).join('&')
    return query === '' ? `/${page}` : `/${page}?${query}`
  }
  return undefined
}
