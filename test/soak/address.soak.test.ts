import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressOf, formOf, longestAddress } from '../../policies/engine/address.ts'
import { makeScan } from '../../policies/engine/scan.ts'
import { lookAlike, targetOf } from '../../policies/engine/world.ts'
import vectors from '../fixtures/url-attack-vectors.json' with { type: 'json' }
import { randomOf } from '../model/drawnRequests.ts'
import { seeded } from '../model/seeded.ts'
import { projectLibrary } from '../project.ts'

/** What reads the host of a text: its name, and the host or undefined where there is nothing to rule on. */
const readers = [['addressOf', (text: string) => addressOf(text)?.host]] as const

/** WHATWG's own, without the dot that ends a full name; a web address without a host is none. */
function hostByStandard(text: string): string | undefined {
  if (text.length > longestAddress) return undefined
  try {
    const { hostname, protocol } = new URL(text)
    const host = hostname.toLowerCase().replace(/\.+$/, '')
    return host === '' && /^https?:$/.test(protocol) ? undefined : host
  } catch {
    return undefined
  }
}

const schemes = [
  'https://',
  'http://',
  'HTTPS://',
  'https:',
  'https:\\\\',
  'https:///',
  '//',
  'weixin://',
  'intent://',
  'javascript:',
  'file://',
  ' https://',
  'ht\ntps://',
  '',
] as const
const users = [
  '',
  '',
  '',
  '',
  'a@',
  'a:b@',
  '@',
  'taobao.com@',
  'a%40b@',
  'taobao.com\\@',
  'a@b@',
] as const
const hosts = [
  'taobao.com',
  'item.taobao.com',
  'TaoBao.COM',
  'taobao.com.',
  'taobao.com..',
  '.taobao.com',
  'ta\tobao.com',
  'xn--fiq228c',
  'xn--a',
  'xn--',
  '淘宝.com',
  'ｔａｏｂａｏ.com',
  'taobao。com',
  'tao\u00adbao.com',
  'tao\u200dbao.com',
  'faß.de',
  'ta%6Fbao.com',
  'taobao%2ecom',
  '%00',
  '127.1',
  '0x7f.1',
  '0177.0.0.1',
  '2130706433',
  '4294967296',
  '1.2.3.4.5',
  '1.2.3.256',
  '1.',
  '[::1]',
  '[::ffff:1.2.3.4]',
  '[::1',
  '[1::2::3]',
  '[fe80::1%25en0]',
  'localhost',
  'a_b.com',
  'a b.com',
  'a<b.com',
  '-a.com',
  'a..b',
  '',
  '\ud800.com',
  'İ.com',
  'ſ.com',
  '①.com',
  '。',
] as const
const ports = [
  '',
  '',
  '',
  ':80',
  ':443',
  ':8443',
  ':',
  ':0',
  ':00080',
  ':65536',
  ':a',
  ':8 0',
] as const
const rests = [
  '',
  '/',
  '/item',
  '\\item',
  '?a=1',
  '#a',
  '/..//..',
  '/%2e%2e/',
  '/a@b.com',
  '?u=https://jd.com/',
  '#@jd.com',
  ';@jd.com',
  '/\u0000',
  ' ',
  '\n',
  '/\ud800',
] as const
const letters = [
  ...Array.from("abctaobom.-_~:/?#[]@!$&'()*+,;=%20\\ \t\n\u0000\u00ad\u200b。．ａİß①0127x"),
  '\ud83d\ude00',
  '\udc00',
] as const
const attacks = vectors.map(({ u }) => u)

function drawn(random: () => number): string {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!
  const kind = random()
  if (kind < 0.5) return [schemes, users, hosts, ports, rests].map(pick).join('')
  if (kind < 0.65) return `https://${pick(hosts)}${pick(hosts)}${pick(rests)}${pick(rests)}`
  const text = kind < 0.85 ? pick(attacks) : `https://${pick(users)}${pick(hosts)}/`
  const at = Math.floor(random() * (text.length + 1))
  const cut = random() < 0.5 ? 1 : 0
  return text.slice(0, at) + pick(letters) + text.slice(at + cut)
}

describe.each(readers)('the host that %s reads is the one of WHATWG', (_name, hostOf) => {
  test('for every vector of attack', () => {
    expect(attacks.map(hostOf)).toEqual(attacks.map(hostByStandard))
  })

  test('for a million addresses, most of them hostile', () => {
    let parsed = 0
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = randomOf(seed)
        for (let count = 0; count < 10_000; count++) {
          const text = drawn(random)
          const right = hostByStandard(text)
          if (right !== undefined) parsed++
          const host = hostOf(text)
          if (host !== right) throw new Error(`${JSON.stringify(text)}: ${host} for ${right}`)
        }
      }),
      { numRuns: 100, ...seeded() },
    )
    expect(parsed).toBeGreaterThan(300_000)
  })

  test('for any web address that a generator of proper ones makes', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (text) => {
        expect(hostOf(text)).toBe(hostByStandard(text))
      }),
      { numRuns: 10_000, ...seeded() },
    )
  })
})

describe('what a scan takes', () => {
  const { world } = projectLibrary()
  const scan = makeScan(world)
  const known = [...world.hosts.keys()]
  const subs = ['', '', 'www.', 'm.', 'a.b.', 'xn--a.', 'x_y.', '0.', '-.', 'not', 'rn'] as const
  const values = [
    '',
    '1',
    'https://jd.com/',
    'HTTPS://jd.com/',
    '//jd.com',
    '/\\jd.com',
    '\\/jd.com',
    '%68ttps://jd.com',
    '%2568ttps%253A//jd.com',
    '%20https://jd.com',
    ' https://jd.com',
    'aHR0cHM6Ly9qZC5jb20v',
    'SFRUUFM6Ly9qZC5jb20v',
    'Ly9qZC5jb20vYWJj',
    'Ly9qZC5jb20v',
    '68747470733a2f2f6a642e636f6d',
    '2F2F6A642E636F6D2F',
    'hello',
    'https',
    'javascript:1',
  ] as const
  const paths = ['', '/', '/item', '/a//b', '/%2e', '/a@b', '/\u6dd8', '/a b', '/\ud800'] as const

  const appSchemes = [...world.schemes.keys()]

  function drawnHost(random: () => number): string {
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
    const query = random() < 0.6 ? `${pick(['?', '#', '?a#'])}${pick(['u=', 'a=1&u=', ''])}` : ''
    const scheme = random() < 0.9 ? pick(['https', 'http']) : pick(appSchemes)
    const text = `${scheme}://${pick(subs)}${pick(known)}${pick(paths)}${query}${query && pick(values)}`
    if (random() < 0.6) return text
    const at = Math.floor(random() * (text.length + 1))
    return text.slice(0, at) + pick(letters) + text.slice(at + (random() < 0.5 ? 1 : 0))
  }

  /** What a whole parse says, in the words of a scan. */
  function parsed(text: string): string {
    const address = addressOf(text)
    if (address === undefined) return 'no address'
    const odd = [...address.suspicions, ...lookAlike(world, address.host)]
    const { target } = targetOf(world, address)
    return [target, formOf(address, world.shortHosts.has(address.host)), ...odd].join(' ')
  }

  test('is read as a whole parse reads it, on a million addresses', () => {
    let taken = 0
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = randomOf(seed)
        for (let count = 0; count < 10_000; count++) {
          const text = random() < 0.6 ? drawnHost(random) : drawn(random)
          if (!scan.read(text)) continue
          taken++
          const read = `${scan.target()} ${scan.form()}`
          const right = parsed(text)
          if (read !== right) throw new Error(`${JSON.stringify(text)}: ${read} for ${right}`)
        }
      }),
      { numRuns: 100, ...seeded() },
    )
    expect(taken).toBeGreaterThan(100_000)
  })
})
