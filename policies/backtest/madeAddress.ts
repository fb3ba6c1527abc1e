import { pick, type Chance } from './chance.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const subdomains = ['', '', 'www.', 'm.', 'h5.', 's.', 'item.', 'detail.', 'mobile.', 'a.b.']

/** Letters and digits, as share links have them. */
export function tokenOf(chance: Chance, length: number): string {
  return Array.from({ length }, () => letters[Math.floor(chance() * letters.length)]).join('')
}

function digits(chance: Chance, length: number): string {
  return Array.from({ length }, () => Math.floor(chance() * 10)).join('')
}

/**
 * An address as people share it, about 86 characters long: most lead to one of `hosts`, others to one of so many
 * `strangers`, and one in forty is hard to read.
 */
export function madeAddress(chance: Chance, hosts: readonly string[], strangers: number): string {
  const way = chance()
  const scheme = way < 0.08 ? 'http://' : way < 0.085 ? 'HTTPS://' : 'https://'
  const user = way > 0.995 ? 'someone:secret@' : ''
  const port = way > 0.98 && way < 0.99 ? ':8443' : ''
  return `${scheme}${user}${madeHost(chance, hosts, strangers)}${port}${madePath(chance)}`
}

/** One in fifty is hard to read: a number, an international name, capitals, a trailing dot, an escape. */
function madeHost(chance: Chance, hosts: readonly string[], strangers: number): string {
  const way = chance()
  const known = pick(chance, hosts)
  if (way < 0.8) return `${pick(chance, subdomains)}${known}`
  if (way < 0.98)
    return `${pick(chance, subdomains)}shop${Math.floor(chance() * strangers)}.example.com`
  if (way < 0.985) return `203.0.113.${Math.floor(chance() * 256)}`
  if (way < 0.988) return `xn--fiq228c.${known}`
  if (way < 0.991) return `活动.${known}`
  if (way < 0.994) return `www.${known}`.toUpperCase()
  if (way < 0.996) return `${known}.`
  return way < 0.998 ? `%77ww.${known}` : `not${known}`
}

function madePath(chance: Chance): string {
  const way = chance()
  if (way < 0.25) return `/h.${tokenOf(chance, 8)}?tk=${tokenOf(chance, 11)}%20CZ0001`
  if (way < 0.45)
    return `/item/${digits(chance, 12)}.html?spm=a1z10.${digits(chance, 3)}&id=${digits(chance, 12)}&utm_source=share&share_token=${tokenOf(chance, 22)}`
  if (way < 0.6) return `/${tokenOf(chance, 7)}/`
  if (way < 0.75)
    return `/video/${digits(chance, 19)}?previous_page=app_code_link&region=CN&mid=${digits(chance, 19)}&u_code=${tokenOf(chance, 9)}`
  if (way < 0.9)
    return `/s?__biz=${tokenOf(chance, 16)}==&mid=${digits(chance, 10)}&idx=1&sn=${tokenOf(chance, 32)}&scene=${digits(chance, 2)}#redirect`
  if (way < 0.93) return '/'
  if (way < 0.95)
    return `/go?url=${encodeURIComponent(`https://shop.example.org/${tokenOf(chance, 6)}`)}`
  return `/download/${tokenOf(chance, 6)}.apk`
}
