import { longestAddress } from './address.ts'
import { hidingPairs } from './plainValues.ts'
import type { Dialect } from './sqlDialect.ts'

/**
 * What a statement reads of an address, and where it must not: each reading is exact on all rows that
 * `isUncertain` does not name. Columns: url, url_host, and web_host where they are made from it.
 */

/** Behind the scheme: an authority without user, port or brackets. */
const authority = '^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@:\\\\\\[\\x00-\\x20]+[/?#]'
/** A host that every reader takes for the same: letters, digits and -_, no number at its end. */
const ordinaryHost =
  '^[Hh][Tt][Tt][Pp][Ss]?://((?:[A-Za-z0-9_-]+[.])*[A-Za-z_-][A-Za-z0-9_-]*)[/?#]'
const canonicalHost = '^[a-z0-9_-]+(?:[.][a-z0-9_-]+)*$'
const octet = '(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])'
const ipAddress = `^${octet}[.]${octet}[.]${octet}[.]${octet}$`
/** An app's address: `scheme://name`, no dots in the name. */
const appAddress = '^([a-z][a-z0-9+.-]+)://[A-Za-z0-9_-]*[/?#]'

/** The web host: as the log gives it, or as the address says it plainly; null where neither does. */
export function webHost({ matches, extract }: Dialect): string {
  return `CASE
      WHEN url IS NULL THEN NULLIF(url_host, '')
      WHEN NOT ${matches("url || '/'", authority)} THEN NULL
      ELSE COALESCE(NULLIF(url_host, ''), NULLIF(lower(${extract("url || '/'", ordinaryHost)}), ''))
    END`
}

/** The scheme of an app's address; null for anything else. */
export function appScheme({ extract }: Dialect): string {
  return `NULLIF(${extract("url || '/'", appAddress)}, '')`
}

/** The last labels of a host; null where it has fewer. */
export function lastLabels({ extract }: Dialect, host: string, count: number): string {
  return `NULLIF(${extract(host, `((?:[^.]+[.]){${count - 1}}[^.]+)$`)}, '')`
}

/** A host with look-alike characters folded, as `skeleton` does it. */
export function foldedHost(host: string): string {
  return `replace(replace(translate(${host}, '0135', 'oles'), 'rn', 'm'), 'vv', 'w')`
}

/** What is odd about the address of a row that is not uncertain; look-alikes need the registry, and all else makes a row uncertain. */
export const suspicionsRead: Readonly<Record<string, (dialect: Dialect) => string>> = {
  punycode: ({ holds }) => holds("'.' || web_host", '.xn--'),
  'ip-address': isIp,
  'single-label': (dialect) =>
    `(NOT ${dialect.holds('web_host', '.')} OR web_host LIKE '%.localhost') AND NOT ${isIp(dialect)}`,
  unencrypted: () => `web_host IS NOT NULL AND lower(substr(url, 1, 5)) = 'http:'`,
}

function isIp({ matches }: Dialect): string {
  return matches('web_host', ipAddress)
}

/** Characters that the parser keeps as they are in a query and a fragment. */
const kept = '!#-&(-;=?-\\[\\]_a-z~'
const pairs = `(?:${hidingPairs.join('|')})`
/** Values that may hide an address, behind a name and without one. */
const hiding = [
  `[?&#][^=&?#]*=(?:[hH][tT]|//|%[^&?#]|[^&?#]%|${pairs}[^&?#]{10})`,
  `[?&#](?:(?:[hH][tT]|//|%[^=&?#]|[^=&?#]%)[^=&?#]*|${pairs}[^=&?#]{10,})[&?#]`,
]
/** Characters that stay as they are in a path; a dot does where its segment is more than dots. */
const notKeptInPath = "[^A-Za-z0-9_~!$&'()*+,;=:@./-]"

/**
 * Conditions of which any makes a web address one that a whole parse must read, and null is no; `pathHosts` say
 * which hosts' paths matter.
 */
export function isUncertain(dialect: Dialect, pathHosts: readonly string[]): readonly string[] {
  const { matches, holds } = dialect
  const isPathRead = `(${matches(path(dialect), notKeptInPath)} OR ${matches(
    `${path(dialect)} || '/'`,
    '/[.][.]?/',
  )})`
  return [
    // Half, for a character beyond the first plane counts as two where addresses are measured.
    `length(url) > ${longestAddress / 2}`,
    `NOT ${matches('web_host', canonicalHost)}`,
    `${matches('web_host', '(?:^|[.])[0-9][^.]*$')} AND NOT ${isIp(dialect)}`,
    // Punycode that no browser has read may be no name at all.
    `(url IS NULL OR COALESCE(url_host, '') = '') AND (length(web_host) > 63 OR ${holds("'.' || web_host", '.xn--')})`,
    ...[`^[^?#]*[?#][${kept}]*[^${kept}]`, ...hiding].map(
      (pattern) => `web_host IS NOT NULL AND ${matches("url || '#'", pattern)}`,
    ),
    ...(pathHosts.length === 0 ? [] : [`(${pathHosts.join(' OR ')}) AND ${isPathRead}`]),
  ]
}

function path({ extract }: Dialect): string {
  return extract('url', '^[^:]*://[^/?#]*([^?#]*)')
}

const filterPattern = /^(\.?)([^/?]+)(\/[^?]*)?(\?.*)?$/
/** Text that the readings of certain rows can hold. */
const certainPath = /^[A-Za-z0-9_~!$&'()*+,;=:@./-]*$/
const certainQuery = /^[!#-&(-;=?-[\]_a-z~]*$/

/** Is a web address taken by a host filter, `[.]host[/path][?query]`? */
export function isTakenBy(dialect: Dialect, filter: string): string {
  const [, , , prefix, query] = filterPattern.exec(filter) ?? []
  const says = [isHostOf(dialect, filter)]
  if (prefix !== undefined && prefix !== '/')
    says.push(
      certainPath.test(prefix)
        ? `substr(${path(dialect)}, 1, ${prefix.length}) = ${dialect.literal(prefix)}`
        : 'FALSE',
    )
  for (const token of query?.slice(1).split('&') ?? [])
    says.push(
      certainQuery.test(token)
        ? dialect.holds(
            `'&' || COALESCE(${dialect.extract('url', '^[^?#]*[?]([^#]*)')}, '') || '&'`,
            `&${token}&`,
          )
        : 'FALSE',
    )
  return says.length === 1 ? (says[0] ?? 'FALSE') : `(${says.join(' AND ')})`
}

/** Is a web host the filter's, or below it? */
export function isHostOf({ literal }: Dialect, filter: string): string {
  const [, dot, host = ''] = filterPattern.exec(filter) ?? []
  const isSame = `web_host = ${literal(host)}`
  return dot === '' ? `(${isSame} OR web_host LIKE ${literal(`%.${host}`)})` : isSame
}

/** Does a filter ask about more than the host? */
export function asksPath(filter: string): boolean {
  const [, , , prefix] = filterPattern.exec(filter) ?? []
  return prefix !== undefined && prefix !== '/'
}
