/** Groups of ways out; every one of them has paths that reach the outside when nothing stops them. */
export const groups = [
  'nav',
  'window',
  'redirect',
  'frame',
  'scheme',
  'canon',
  'socket',
  'subresource',
  'worker',
  'hint',
  'reporting',
  'browser-api',
  'input',
] as const
export type Group = (typeof groups)[number]

/** What a case does outside when nothing stops it. */
export type Effect = 'network' | 'program' | 'clipboard' | 'crash'

/** What a person does on the page once it is open; `nothing` when the page acts by itself. */
export type Deed = 'nothing' | 'click' | 'middle-click' | `${string}+click` | `press ${string}`

/** One way out: a small page on ok.test that tries to reach its own host name on out.test. */
export type Case = Readonly<{
  /** Also the number in its host name and addresses, so that whatever gets out names its case. */
  number: number
  group: Group | 'payment'
  path: string
  effect: Effect
  /** Pages of http may ask for what those of https may not. */
  scheme: 'https' | 'http'
  body: string
  deed: Deed
  /** More files of the page, by the name under which it asks for them. */
  files: Readonly<Record<string, string>>
  redirects: Readonly<Record<string, Readonly<{ status: 301 | 302 | 303 | 307 | 308; to: string }>>>
  headers: Readonly<Record<string, string>>
  /** Part of the target that the journal must name: what people could see the page attempt. */
  attempt: string | undefined
  /** The page has a frame that Chromium puts into a process of its own. */
  isIsolated: boolean
  /** How long the page stays open after the deed, in milliseconds. */
  stay: number
}>

export const home = 'ok.test'

/** The page of a case. */
export function pageOf(number: number, scheme: Case['scheme'] = 'https'): string {
  return `${scheme}://${home}/${number}/`
}

/** Where a case tries to go; nothing simulated stands there. */
export function outside(number: number, path = '', scheme = 'https'): string {
  return `${scheme}://c${number}.out.test/${path}`
}

/** The loopback address that stands for the case's host name. */
export function addressOf(number: number): string {
  return `127.1.${Math.floor(number / 250)}.${(number % 250) + 1}`
}

/** The case that a host name or an address of the outside stands for. */
export function caseOf(hostOrAddress: string): number | undefined {
  const name = /(?:^|\.)c(\d+)\.out\.test\.?$/i.exec(hostOrAddress)
  if (name) return Number(name[1])
  const address = /127\.1\.(\d+)\.(\d+)$/.exec(hostOrAddress)
  return address ? Number(address[1]) * 250 + Number(address[2]) - 1 : undefined
}

/** The second network interface, for what never leaves over loopback. */
export const secondAddress = '10.66.0.2'

/** A port on the second interface that stands for the case. */
export function portOf(number: number): number {
  return 40_000 + number
}

/** The thing that a click on the page hits: it covers the page. */
export function link(href: string, attributes = ''): string {
  return `<a id="go" ${attributes} href="${href}">go</a>`
}

export function button(code: string): string {
  return `<button id="go">go</button><script>
go.addEventListener('click', () => { ${code} })
</script>`
}

export function script(code: string): string {
  return `<script>${code}</script>`
}

const seen: ReadonlySet<Case['group']> = new Set([
  'nav',
  'window',
  'redirect',
  'frame',
  'canon',
  'input',
])

type Written = Readonly<{
  body: string
  scheme?: Case['scheme']
  deed?: Deed
  effect?: Effect
  files?: Case['files']
  redirects?: Case['redirects']
  headers?: Case['headers']
  attempt?: string
  isIsolated?: boolean
  stay?: number
}>

/** Fills in what most cases of a group have in common. */
export function write(
  group: Case['group'],
  number: number,
  path: string,
  written: Written | ((number: number) => Written),
): Case {
  const given = typeof written === 'function' ? written(number) : written
  const isScheme = group === 'scheme'
  return {
    number,
    group,
    path,
    scheme: given.scheme ?? 'https',
    body: given.body,
    deed: given.deed ?? (given.body.includes('id="go"') ? 'click' : 'nothing'),
    effect: given.effect ?? (isScheme ? 'program' : 'network'),
    files: given.files ?? {},
    redirects: given.redirects ?? {},
    headers: given.headers ?? {},
    attempt:
      given.attempt ??
      (isScheme ? `case=${number}` : seen.has(group) ? `c${number}.out.test` : undefined),
    isIsolated: given.isIsolated ?? false,
    stay: given.stay ?? 250,
  }
}
