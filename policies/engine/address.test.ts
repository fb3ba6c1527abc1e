import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import vectors from '../../test/fixtures/url-attack-vectors.json' with { type: 'json' }
import { allow, smallLaw } from '../../test/fixtures/smallLaw.ts'
import { addressOf, formOf, isTaken, longestAddress, skeleton } from './address.ts'
import { openLinkAttempt } from './attempt.ts'
import { findLinks } from './chatLinks.ts'

function suspicions(url: string): readonly string[] {
  return addressOf(url)?.suspicions ?? ['unreadable']
}

test('an address is in WHATWG form, its host without trailing dots', () => {
  expect(addressOf('HTTPS://WWW.Taobao.COM.:443/a/../b?x=1#y')).toEqual({
    href: 'https://www.taobao.com./b?x=1#y',
    scheme: 'https',
    host: 'www.taobao.com',
    path: '/b',
    query: '?x=1',
    suspicions: [],
  })
})

test('all dots behind a host are dropped', () => {
  expect(addressOf('https://taobao.com../')?.host).toBe('taobao.com')
})

test('an app scheme has a host, and no suspicions', () => {
  expect(addressOf('alipays://PlatformAPI/startapp?appId=1')).toEqual({
    href: 'alipays://PlatformAPI/startapp?appId=1',
    scheme: 'alipays',
    host: 'platformapi',
    path: '/startapp',
    query: '?appId=1',
    suspicions: [],
  })
})

test.each([
  '',
  'taobao.com',
  '//taobao.com',
  'https://',
  'https://.',
  'https://tao bao.com/',
  'http://1.2.3.4.5/',
])('"%s" is no address', (text) => {
  expect(addressOf(text)).toBeUndefined()
})

test('an address that is too long is none', () => {
  const longest = `https://qq.com/${'a'.repeat(longestAddress - 15)}`
  expect(addressOf(longest)?.host).toBe('qq.com')
  expect(addressOf(`${longest}a`)).toBeUndefined()
})

describe('suspicions', () => {
  test.each([
    ['https://taobao.com/', []],
    ['https://taobao.com:443/', []],
    ['https://qq.com@taobao.com/', ['userinfo']],
    ['https://:secret@taobao.com/', ['userinfo']],
    ['https://xn--tobo-53d.com/', ['punycode']],
    ['https://淘宝.com/', ['punycode']],
    ['http://127.0.0.1/', ['ip-address']],
    ['http://0x7f000001/', ['ip-address']],
    ['http://[::1]/', ['ip-address']],
    ['http://localhost/', ['single-label']],
    ['http://shop.localhost/', ['single-label']],
    ['http://192.168.100.200/', ['ip-address']],
    ['https://1.2.3.4.cn/', []],
    ['https://taobao.com:8443/', ['unusual-port']],
    ['https://c.qq.com/jump?url=https://taobao.com/x', ['nested-address']],
    ['https://c.qq.com/jump?url=//taobao.com/x', ['nested-address']],
    ['https://c.qq.com/jump?url=https:/taobao.com', ['nested-address']],
    ['https://c.qq.com/jump?url=%20https:%5C%5Ctaobao.com', ['nested-address']],
    ['https://c.qq.com/jump?url=https%253A%252F%252Ftaobao.com%252Fx', ['nested-address']],
    ['https://c.qq.com/jump?url=https%3A%2F%2Ftaobao.com%2F%zz', ['nested-address']],
    ['https://c.qq.com/jump?url=aHR0cHM6Ly90YW9iYW8uY29tL3g=', ['nested-address']],
    ['https://c.qq.com/jump?url=aHR0cHM6Ly90YW9iYW8uY29tL3g%3D', ['nested-address']],
    ['https://c.qq.com/jump?url=aHR0cHM6Ly90YW9iYW8uY29tLw==', ['nested-address']],
    ['https://c.qq.com/jump?url=aHR0cHM6Ly90YW9iYW8uY29tL3g', ['nested-address']],
    ['https://c.qq.com/jump?url=aHR0cHM6Ly9hfn5-QHRhb2Jhby5jb20v', ['nested-address']],
    ['https://c.qq.com/jump?url=aHR0cHM6Ly90YW9iYW8uY29tLz8_Pw', ['nested-address']],
    ['https://c.qq.com/jump?url=68747470733a2f2f74616f62616f2e636f6d2f78', ['nested-address']],
    ['https://c.qq.com/jump?url=https%3A%2F%2Ftaobao.com%2F%ff', ['nested-address']],
    ['https://c.qq.com/jump?url=%5C%5Ctaobao.com/x', ['nested-address']],
    ['https://c.qq.com/jump?url=https%25253A//taobao.com', ['nested-address']],
    ['https://c.qq.com/jump#url=https://taobao.com/x', ['nested-address']],
    ['https://c.qq.com/jump?https://taobao.com/x', ['nested-address']],
    ['https://c.qq.com/jump#https://taobao.com/x', ['nested-address']],
    ['https://c.qq.com/jump?url=https://c.qq.com/y', []],
    ['https://c.qq.com/jump?url=/y', []],
    ['https://c.qq.com/jump?url=https://', []],
    ['https://c.qq.com/jump?url=tel:110', []],
    ['https://c.qq.com/jump?url=open-https://taobao.com/', []],
    ['https://c.qq.com/jump?url=https%2525253A//taobao.com', []],
    ['https://c.qq.com/jump?url=!aHR0cHM6Ly90YW9iYW8uY29tL3g=', []],
    ['https://c.qq.com/jump?url=aHR0cHM6Ly90YW9iYW8uY29tL3g!', []],
    ['https://c.qq.com/jump?url=68747470733a2f2f74616f62616f2e636f6d2f78zz', []],
    ['https://c.qq.com/find?id=abcdefghijklm', []],
    ['https://c.qq.com/find?q=https', []],
    ['https://c.qq.com/find?id=5f4dcc3b5aa765d61d8327deb882cf99', []],
    [
      'https://a@1.2.3.4:81/?u=http://x.cn',
      ['userinfo', 'ip-address', 'unusual-port', 'nested-address'],
    ],
  ])('%s: %j', (url, expected) => {
    expect(suspicions(url)).toEqual(expected)
  })
})

test.each([
  ['taobao.com', 'taobao.com'],
  ['ta0bao.com', 'taobao.com'],
  ['taobao.c0m', 'taobao.com'],
  ['a1ipay.com', 'alipay.com'],
  ['rnicrosoft.com', 'microsoft.com'],
  ['vvechat.com', 'wechat.com'],
])('%s is drawn like %s', (host, drawn) => {
  expect(skeleton(host)).toBe(drawn)
})

test.each([
  ['https://m.tb.cn/a', true, 'short'],
  ['https://taobao.com/', false, 'https'],
  ['http://taobao.com/', false, 'https'],
  ['taobao://item', false, 'scheme'],
  ['file://taobao.com/x', false, 'scheme'],
  ['intent://taobao.com#Intent;end', false, 'intent'],
] as const)('%s (short host: %s) has the form %s', (url, isShort, form) => {
  expect(formOf(addressOf(url)!, isShort)).toBe(form)
})

describe('filters', () => {
  test.each([
    ['taobao.com', 'https://taobao.com/', true],
    ['taobao.com', 'https://item.taobao.com/x', true],
    ['taobao.com', 'https://xtaobao.com/', false],
    ['taobao.com', 'https://taobao.com.cn/', false],
    ['taobao.com', 'https://taobao.com./', true],
    ['.taobao.com', 'https://taobao.com/', true],
    ['.taobao.com', 'https://item.taobao.com/', false],
    ['taobao.com/item', 'https://taobao.com/item.htm', true],
    ['taobao.com/item', 'https://taobao.com/%69%74em.htm', true],
    ['taobao.com/item', 'https://taobao.com/a/../item.htm', true],
    ['taobao.com/item', 'https://taobao.com/Item', false],
    ['taobao.com/a%2Fb', 'https://taobao.com/a%2Fb', true],
    ['taobao.com/a/b', 'https://taobao.com/a%2Fb', false],
    ['taobao.com?id=1', 'https://taobao.com/x?b=2&id=1', true],
    ['taobao.com?id=1&b=2', 'https://taobao.com/x?b=2&id=1', true],
    ['taobao.com?id=1&b=2', 'https://taobao.com/x?id=1', false],
    ['taobao.com?id=1', 'https://taobao.com/x?id=12', false],
    ['taobao.com?id=1', 'https://taobao.com/x', false],
    ['taobao.com/x?id=1', 'https://taobao.com/y?id=1', false],
    ['taobao.com', 'file://taobao.com/share', false],
    ['taobao.com', 'tbopen://taobao.com/', false],
    ['', 'https://taobao.com/', false],
    ['/taobao.com', 'https://taobao.com/', false],
  ])('%s against %s: %s', (filter, url, taken) => {
    expect(isTaken(filter, addressOf(url)!)).toBe(taken)
  })
})

describe('hostile spellings under a policy that allows qq.com and blocks the rest', () => {
  const law = smallLaw({
    links: [
      { id: 'qq', when: { address: 'qq.com' }, ruling: allow },
      { id: 'rest', when: {} },
    ],
  })
  const verdict = (url: string): string | undefined => {
    const attempt = openLinkAttempt(
      law,
      { host: 'wechat', surface: 'chat-1to1', url },
      () => undefined,
    )
    attempt.send({ type: 'link.opened' })
    return attempt.ruling()?.verdict
  }
  const leadsToQq = (url: string): boolean =>
    URL.canParse(url) && /(^|\.)qq\.com\.*$/.test(new URL(url).hostname)

  const named = vectors.map(({ cat, u }) => ({ cat, u, shown: JSON.stringify(u).slice(0, 80) }))

  test.each(named.filter(({ u }) => !leadsToQq(u)))('$cat: $shown is blocked', ({ u }) => {
    expect(verdict(u)).toBe('block')
  })

  test.each(named.filter(({ cat, u }) => cat === 'redirector' || u.includes('@qq.com')))(
    '$cat: $shown is not simply allowed',
    ({ u }) => {
      expect(verdict(u)).not.toBe('allow')
    },
  )

  test.each(named.filter(({ cat }) => cat.startsWith('cjk-punct')))(
    '$cat: what a chat makes of $shown is ruled link by link',
    ({ u }) => {
      const links = findLinks(u)
      expect(links.map(({ url }) => verdict(url))).toEqual(
        links.map(({ url }) => (new URL(url).hostname === 'qq.com' ? 'allow' : 'block')),
      )
      expect(links.at(-1)?.url).toMatch(/^https:\/\/taobao\.com/)
    },
  )
})

test('what cannot be parsed is never allowed', () => {
  const law = smallLaw({ links: [{ when: {}, ruling: allow }] })
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webUrl()), (url) => {
      const attempt = openLinkAttempt(
        law,
        { host: 'wechat', surface: 'chat-1to1', url },
        () => undefined,
      )
      attempt.send({ type: 'link.opened' })
      const isReadable = addressOf(url) !== undefined
      expect(attempt.ruling()?.rule).toMatch(isReadable ? /^rule(\/suspicious)?$/ : /^bad-address$/)
      expect(attempt.ruling()?.verdict === 'block').toBe(!isReadable)
    }),
  )
})

test('an address is read the same however often it has been read before', () => {
  const text = 'https://faß.de/?u=https://fuß.de/'
  const first = addressOf(text)
  expect(first?.host).toBe('xn--fa-hia.de')
  expect(first?.suspicions).toEqual(['punycode', 'nested-address'])
  const again = Array.from({ length: 30_000 }, () => addressOf(text)?.suspicions.join())
  expect(new Set(again)).toEqual(new Set(['punycode,nested-address']))
})
