import { isoOf } from '../../../policies/engine/instant.ts'
import { Request } from '../../../policies/engine/model.ts'
import type { World } from '../../../policies/engine/world.ts'
import { actions, firstInstant, forms, lastInstant, surfaces, vocabularyOf } from './madePack.ts'
import { pick, seeded, type Chance } from './seeded.ts'

/** Requests that open an address, of the kinds that a log of shared links holds; mean length about 86. */
export function madeRequests(world: World, count: number, seed: number): readonly Request[] {
  const chance = seeded(seed)
  const hosts = [...world.hosts.keys()]
  const schemes = [...world.schemes.keys()]
  const { hosts: apps } = vocabularyOf(world)
  const systems = [...world.systems.keys()]
  const made = Array.from({ length: count }, () => {
    const at = firstInstant + Math.floor(chance() * (lastInstant - firstInstant))
    const url =
      chance() < 0.03
        ? `${pick(chance, schemes)}://open?id=${token(chance, 8)}`
        : madeAddress(chance, hosts)
    return Request.parse({
      at: isoOf(at, '+08:00'),
      host: chance() < 0.9 ? pick(chance, apps) : pick(chance, systems),
      surface: pick(chance, surfaces),
      action: chance() < 0.7 ? 'open-link' : pick(chance, actions),
      version: chance() < 0.8 ? 'newest' : 'older',
      strikes: chance() < 0.8 ? 0 : Math.floor(chance() * 10),
      rollout: Math.floor(chance() * 100),
      noticed: chance() < 0.1,
      ...(chance() < 0.3 ? { form: pick(chance, forms) } : {}),
      url,
    })
  })
  // As they come from a file: a text put together from pieces is slower to read than one that was read.
  return JSON.parse(JSON.stringify(made)) as readonly Request[]
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const subdomains = ['', '', 'www.', 'm.', 'h5.', 's.', 'item.', 'detail.', 'mobile.', 'a.b.']

function token(chance: Chance, length: number): string {
  return Array.from({ length }, () => letters[Math.floor(chance() * letters.length)]).join('')
}

function digits(chance: Chance, length: number): string {
  return Array.from({ length }, () => Math.floor(chance() * 10)).join('')
}

function madeAddress(chance: Chance, hosts: readonly string[]): string {
  const way = chance()
  const scheme = way < 0.08 ? 'http://' : way < 0.085 ? 'HTTPS://' : 'https://'
  const user = way > 0.995 ? 'someone:secret@' : ''
  const port = way > 0.98 && way < 0.99 ? ':8443' : ''
  return `${scheme}${user}${madeHost(chance, hosts)}${port}${madePath(chance)}`
}

/** One in fifty is hard to read: a number, an international name, capitals, a trailing dot, an escape. */
function madeHost(chance: Chance, hosts: readonly string[]): string {
  const way = chance()
  const known = pick(chance, hosts)
  if (way < 0.8) return `${pick(chance, subdomains)}${known}`
  if (way < 0.98) return `${pick(chance, subdomains)}shop${Math.floor(chance() * 999)}.example.com`
  if (way < 0.985) return `203.0.113.${Math.floor(chance() * 256)}`
  if (way < 0.988) return `xn--fiq228c.${known}`
  if (way < 0.991) return `活动.${known}`
  if (way < 0.994) return `www.${known}`.toUpperCase()
  if (way < 0.996) return `${known}.`
  return way < 0.998 ? `%77ww.${known}` : `not${known}`
}

function madePath(chance: Chance): string {
  const way = chance()
  if (way < 0.25) return `/h.${token(chance, 8)}?tk=${token(chance, 11)}%20CZ0001`
  if (way < 0.45)
    return `/item/${digits(chance, 12)}.html?spm=a1z10.${digits(chance, 3)}&id=${digits(chance, 12)}&utm_source=share&share_token=${token(chance, 22)}`
  if (way < 0.6) return `/${token(chance, 7)}/`
  if (way < 0.75)
    return `/video/${digits(chance, 19)}?previous_page=app_code_link&region=CN&mid=${digits(chance, 19)}&u_code=${token(chance, 9)}`
  if (way < 0.9)
    return `/s?__biz=${token(chance, 16)}==&mid=${digits(chance, 10)}&idx=1&sn=${token(chance, 32)}&scene=${digits(chance, 2)}#redirect`
  if (way < 0.93) return '/'
  if (way < 0.95)
    return `/go?url=${encodeURIComponent(`https://shop.example.org/${token(chance, 6)}`)}`
  return `/download/${token(chance, 6)}.apk`
}
