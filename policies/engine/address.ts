import type { LinkForm, Suspicion } from './attributes.ts'
import { hasPlainValues } from './plainValues.ts'

/** An address as it is ruled on: WHATWG form, its host without a trailing dot, and what is odd about it. */
export type Address = Readonly<{
  href: string
  /** Without the colon: https, alipays. */
  scheme: string
  /** Lower case, no trailing dot; empty where the scheme has no host. */
  host: string
  path: string
  query: string
  suspicions: readonly Suspicion[]
}>

/** Longer addresses are not ruled on but refused (Chromium itself stops at 2 MB). */
export const longestAddress = 65_536

/** What cannot be parsed has no address, and then there is nothing to allow. */
export function addressOf(text: string): Address | undefined {
  const url = text.length > longestAddress ? undefined : urlOf(text)
  if (url === undefined) return undefined
  const scheme = url.protocol.slice(0, -1)
  const host = hostOf(url.hostname)
  if (isWeb(scheme) && host === '') return undefined
  const path = url.pathname.replace(/%[2-7][0-9a-f]/gi, unescaped)
  const address = { href: url.href, scheme, host, path, query: url.search }
  return { ...address, suspicions: isWeb(scheme) ? suspicionsOf(url, host) : [] }
}

/** Tried, not asked: `URL.canParse` of Node 20 denies hosts such as `faß.de` once it has run a few thousand times. */
export function urlOf(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

export function isWeb(scheme: string): boolean {
  return scheme === 'https' || scheme === 'http'
}

/** Letters, digits and -._~ mean the same escaped (RFC 3986, 6.2.2.2), so no escape hides a path from a filter. */
function unescaped(escape: string): string {
  const character = characterOf(escape.slice(1))
  return /[A-Za-z0-9._~-]/.test(character) ? character : escape
}

function hostOf(hostname: string): string {
  return hostname.toLowerCase().replace(/\.+$/, '')
}

function suspicionsOf(url: URL, host: string): readonly Suspicion[] {
  const found: Suspicion[] = []
  if (url.username !== '' || url.password !== '') found.push('userinfo')
  if (host.split('.').some((label) => label.startsWith('xn--'))) found.push('punycode')
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host) || host.startsWith('[')) found.push('ip-address')
  else if (!host.includes('.') || host.endsWith('.localhost')) found.push('single-label')
  if (url.port !== '') found.push('unusual-port')
  if (nestedAddress(url) !== undefined) found.push('nested-address')
  return found
}

/** The web address hidden in a value of the query or fragment: plain, percent-encoded, base64 or hex. */
export function nestedAddress(url: URL): string | undefined {
  return hasPlainValues(`${url.search}${url.hash}`, 0) ? undefined : hiddenAddress(url)
}

/** The same, every value read in every way. */
export function hiddenAddress(url: URL): string | undefined {
  for (const value of [...valuesOf(url.search), ...valuesOf(url.hash)]) {
    for (const reading of readings(value)) {
      const slashed = reading.trim().replaceAll('\\', '/')
      const candidate = slashed.startsWith('//') ? `https:${slashed}` : slashed
      const inner = /^https?:/i.test(candidate) ? urlOf(candidate) : undefined
      if (inner && hostOf(inner.hostname) !== hostOf(url.hostname)) return inner.href
    }
  }
  return undefined
}

/** What stands behind each `=` of a query or fragment, or the whole part where there is none. */
function valuesOf(query: string): readonly string[] {
  return query
    .slice(1)
    .split(/[&?#]/)
    .map((part) => part.slice(part.indexOf('=') + 1))
}

function readings(value: string): readonly string[] {
  const found = [value]
  let text = value
  for (let depth = 0; depth < 3 && text.includes('%'); depth++) {
    text = percentDecoded(text)
    found.push(text)
  }
  if (/^[A-Za-z0-9+/_-]{12,}={0,2}$/.test(text)) {
    const plain = base64Decoded(text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''))
    if (plain !== undefined) found.push(plain)
  }
  if (/^([0-9a-f]{2}){8,}$/i.test(text)) found.push(text.replace(/../g, characterOf))
  return found
}

/** Byte by byte where an escape is broken, as pages do; only an address's ASCII matters here. */
function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text.replace(/%[0-9a-f]{2}/gi, (escape) => characterOf(escape.slice(1)))
  }
}

function characterOf(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16))
}

function base64Decoded(text: string): string | undefined {
  return text.length % 4 === 1 ? undefined : atob(text)
}

/** Characters that are drawn alike, mapped to one of them: enough to compare with known names. */
const drawnAlike: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'e', '5': 's' }

/** A name with look-alike characters folded, for comparison only. */
export function skeleton(host: string): string {
  return host
    .replace(/[0135]/g, (character) => drawnAlike[character] ?? character)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
}

/** The form a link has when nothing else says so. */
export function formOf(address: Address, isShortHost: boolean): LinkForm {
  if (address.scheme === 'intent') return 'intent'
  if (!isWeb(address.scheme)) return 'scheme'
  return isShortHost ? 'short' : 'https'
}

/** Does a filter `[.]host[/path][?query]` take this web address? The host takes its sub-domains unless a dot leads. */
export function isTaken(filter: string, address: Address): boolean {
  if (!isWeb(address.scheme)) return false
  const match = /^(\.?)([^/?]+)(\/[^?]*)?(\?.*)?$/.exec(filter)
  if (match === null) return false
  const [, dot, host = '', path, query] = match
  const isHost = address.host === host || (dot === '' && address.host.endsWith(`.${host}`))
  if (!isHost || (path !== undefined && !address.path.startsWith(path))) return false
  if (query === undefined) return true
  const had = new Set(address.query.slice(1).split('&'))
  return query
    .slice(1)
    .split('&')
    .every((token) => had.has(token))
}
