import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallRegistry, smallWorld } from '../../test/fixtures/smallLaw.ts'
import { seeded } from '../../test/model/seeded.ts'
import { addressOf, formOf, longestAddress } from './address.ts'
import { makeScan, type Scan } from './scan.ts'
import { lookAlike, makeWorld, targetOf, type World } from './world.ts'

/** What the scan says, undefined where it leaves the address to a whole parse. */
function taken(scan: Scan, text: string): readonly [target: string, form: string] | undefined {
  return scan.read(text) ? [scan.target(), scan.form()] : undefined
}

/** What a whole parse says: target and form, and whether anything is odd. */
function parsed({ world, text }: Readonly<{ world: World; text: string }>) {
  const address = addressOf(text)
  if (address === undefined) return { said: undefined, odd: ['unreadable'] }
  const form = formOf(address, world.shortHosts.has(address.host))
  return {
    said: [targetOf(world, address).target, form],
    odd: [...address.suspicions, ...lookAlike(world, address.host)],
  }
}

/** The small world with one system for each of some lists of domains. */
function worldWith(systems: readonly Readonly<{ id: string; domains: readonly string[] }>[]) {
  const registry = smallRegistry()
  const [first] = registry.systems
  const own = { ...first!, 'short-hosts': [], schemes: [], methods: [] }
  return makeWorld([
    {
      ...registry,
      systems: [...registry.systems, ...systems.map((each) => ({ ...own, ...each }))],
    },
  ])
}

describe('an ordinary address is taken', () => {
  const label = 'a'.repeat(63)
  test.each([
    ['http://taobao.com', 'taobao', 'https'],
    ['https://taobao.com', 'taobao', 'https'],
    ['https://taobao.com/item', 'taobao', 'https'],
    ['https://taobao.com?id=1', 'taobao', 'https'],
    ['https://taobao.com#top', 'taobao', 'https'],
    ['https://taobao.com/?a@b.cn', 'taobao', 'https'],
    ['https://taobao.com/\\:@ é\t', 'taobao', 'https'],
    ['https://item.taobao.com/', 'taobao', 'https'],
    ['https://a.b.c.item.taobao.com/', 'taobao', 'https'],
    ['https://2.taobao.com/', 'xianyu', 'https'],
    ['https://h5.2.taobao.com/', 'xianyu', 'https'],
    ['https://12.taobao.com/', 'taobao', 'https'],
    ['https://m.tb.cn/h.1', 'taobao', 'short'],
    ['https://a.m.tb.cn/h.1', 'taobao', 'https'],
    ['https://mm.tb.cn/h.1', 'taobao', 'https'],
    ['https://tb.cn/h.1', 'taobao', 'https'],
    ['https://qq.com/', 'qq', 'https'],
    ['https://weixin.qq.com/', 'wechat', 'https'],
    ['https://mp.weixin.qq.com/', 'wechat', 'https'],
    ['https://example.com/', 'unknown', 'https'],
    ['https://nottaobao.com/', 'unknown', 'https'],
    ['https://taobao.com.example/', 'unknown', 'https'],
    ['https://az-09_-.example/', 'unknown', 'https'],
    ['https://-a.-b/', 'unknown', 'https'],
    ['https://ab--c.axn--b.example/', 'unknown', 'https'],
    ['https://0a.9b.x09/', 'unknown', 'https'],
    ['https://localhost.example/', 'unknown', 'https'],
    ['https://a.localhosts/', 'unknown', 'https'],
    ['https://a.elsewhere/', 'unknown', 'https'],
    ['https://a.mylocalhost/', 'unknown', 'https'],
    [`https://${label}.${label}.example/`, 'unknown', 'https'],
    [`https://${label}.${label}.${label}.${'b'.repeat(53)}.example/`, 'unknown', 'https'],
    ['taobao://', 'taobao', 'scheme'],
    ['taobao://azAZ09-_', 'taobao', 'scheme'],
    ['taobao:///item.1', 'taobao', 'scheme'],
    ['taobao://item?a.b', 'taobao', 'scheme'],
    ['taobao://item#a.b', 'taobao', 'scheme'],
    ['taobao://item/?url=https://example.com', 'taobao', 'scheme'],
    ['weixin://dl/business', 'wechat', 'scheme'],
  ])('%s', (text, target, form) => {
    const world = smallWorld()
    expect(taken(makeScan(world), text)).toEqual([target, form])
    expect(parsed({ world, text })).toEqual({ said: [target, form], odd: [] })
  })

  test('up to the greatest length', () => {
    const scan = makeScan(smallWorld())
    const whole = (start: string): string => start.padEnd(longestAddress, 'a')
    for (const start of ['http://qq.com/', 'https://qq.com/', 'weixin://dl/']) {
      expect(scan.read(whole(start))).toBe(true)
      expect(scan.read(`${whole(start)}a`)).toBe(false)
    }
  })

  test('whatever was read or left before', () => {
    const scan = makeScan(smallWorld())
    const answers = [
      'https://m.tb.cn/',
      'https://jd.com/',
      'https://example.com/',
      'weixin://dl',
      'https://example.com/',
      'https://user@jd.com/',
      'http://jd.com/',
    ].map((text) => taken(scan, text))
    expect(answers).toEqual([
      ['taobao', 'short'],
      ['jd', 'https'],
      ['unknown', 'https'],
      ['wechat', 'scheme'],
      ['unknown', 'https'],
      undefined,
      ['jd', 'https'],
    ])
  })
})

describe('an address is left to a whole parse', () => {
  const label = 'a'.repeat(63)
  test.each([
    ['nothing', ''],
    ['no scheme', 'taobao.com'],
    ['no host', 'https://'],
    ['no host before its path', 'https:///taobao.com'],
    ['one slash', 'https:/taobao.com'],
    ['one slash of an app', 'taobao:/item'],
    ['no slash', 'taobao:item'],
    ['white space before it', ' https://taobao.com'],
    ['a scheme in capitals', 'HTTPS://taobao.com'],
    ['an s in capitals', 'httpS://taobao.com'],
    ['an app in capitals', 'Taobao://item'],
    ['an unknown scheme', 'unheard://of'],
    ['a scheme that begins as the web does', 'httpx://taobao.com'],
    ['a scheme that ends as the web does', 'hxxps://taobao.com'],
    ['a scheme nearly as long', 'hxxp://taobao.com'],
    ['an intent', 'intent://item#Intent;scheme=taobao;end'],
    ['a name before an app', 'a@taobao://item'],
    ['no scheme before its colon', '://taobao'],
    ['dots behind an app', 'taobao://ta0bao.com/'],
    ['a port behind an app', 'taobao://item:1/'],
    ['a name behind an app', 'taobao://a@item/'],
    ['an escape behind an app', 'taobao://%41/'],
    ['a letter beyond ASCII behind an app', 'taobao://\u00e9/'],
    ['a host in capitals', 'https://Taobao.com'],
    ['a name', 'https://taobao.com@example.com/'],
    ['a port', 'https://taobao.com:8443/'],
    ['the usual port', 'https://taobao.com:443/'],
    ['an escape in its host', 'https://taobao%2ecom/'],
    ['white space in its host', 'https://tao\tbao.com/'],
    ['a backslash in its host', 'https://taobao.com\\.example.com/'],
    ['a letter beyond ASCII', 'https://t\u00e4obao.com/'],
    ['a full-width stop', 'https://taobao\u3002com/'],
    ['Punycode', 'https://xn--fiq228c.com/'],
    ['Punycode further on', 'https://www.xn--fiq228c.taobao.com/'],
    ['Punycode at its end', 'https://taobao.xn--fiqs8s/'],
    ['an empty Punycode', 'https://xn--.com/'],
    ['a trailing dot', 'https://taobao.com./'],
    ['a leading dot', 'https://.taobao.com/'],
    ['two dots', 'https://www..taobao.com/'],
    ['one label', 'https://intranet/'],
    ['a local host', 'https://a.localhost/'],
    ['a local host at the end of the text', 'https://a.localhost'],
    ['an IPv4 address', 'https://203.0.113.7/'],
    ['a last label from 0', 'https://a.0x7f'],
    ['a last label from 9', 'https://a.9b'],
    ['an IPv6 address', 'https://[::1]/'],
    ['a long label', `https://${label}a.example/`],
    ['a long last label', `https://www.${label}a/`],
    ['a long host', `https://${label}.${label}.${label}.${'b'.repeat(54)}.example/`],
    ['an address in its query', 'https://taobao.com/?u=https://example.com/'],
    ['an address in its fragment', 'https://taobao.com#//example.com/'],
    ['an address behind its host', 'https://taobao.com?https://example.com/'],
    ['characters that a query escapes', 'https://taobao.com/?q=\u00e9'],
    ['a look-alike', 'https://ta0bao.com/'],
    ['a look-alike below', 'https://www.ta0bao.com/'],
    ['a look-alike above', 'http://ta0bao.com'],
  ])('for %s', (_, text) => {
    expect(makeScan(smallWorld()).read(text)).toBe(false)
  })

  test('where its scheme has one letter', () => {
    const registry = smallRegistry()
    const systems = registry.systems.map((each) =>
      each.id === 'jd' ? { ...each, schemes: ['j', 'jd'] } : each,
    )
    const scan = makeScan(makeWorld([{ ...registry, systems }]))
    expect(['j://a', 'jd://a'].map((text) => taken(scan, text))).toEqual([
      undefined,
      ['jd', 'scheme'],
    ])
  })
})

const pieces = {
  scheme: ['https://', 'http://', 'taobao://', 'weixin://', 'HTTP://', 'intent://', 'https:/', ''],
  host: [
    'taobao.com',
    '2.taobao.com',
    'm.tb.cn',
    'weixin.qq.com',
    'jd.com',
    'ta0bao.com',
    'example',
    'com',
    'www',
    'xn--',
    'localhost',
    '1',
    '0x7f',
    'A',
    '.',
    '.',
    '.',
    '-',
    '_',
    ':81',
    '@',
    '%2e',
    '\u3002',
    'rn',
    'vv',
    '\\',
    '\t',
  ],
  rest: [
    '/',
    '?',
    '#',
    '&',
    '=',
    'a',
    'https://jd.com',
    '//jd.com',
    'aHR0cHM6Ly9qZC5jb20',
    '%68',
    '\\',
    ' ',
    '\u00e9',
    ':',
    '@',
    '.',
  ],
} as const

test('drawn addresses that are taken are read as a whole parse reads them, and have nothing odd', () => {
  const world = smallWorld()
  const scan = makeScan(world)
  const counts = { taken: 0, left: 0, apps: 0 }
  const some = (of: keyof typeof pieces, maxLength: number) =>
    fc.array(fc.constantFrom(...pieces[of]), { maxLength }).map((list) => list.join(''))
  const plainHosts = fc.constantFrom(...pieces.host.filter((each) => each.endsWith('.com')))
  const ending = fc.constantFrom('', '.com', '/')
  const texts = fc.tuple(
    fc.constantFrom(...pieces.scheme),
    fc.oneof(plainHosts, fc.constantFrom('a', 'a-1'), some('host', 4)),
    ending,
    some('rest', 4),
  )
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('')
      const said = taken(scan, text)
      counts[said ? 'taken' : 'left']++
      if (said?.[1] === 'scheme') counts.apps++
      const whole = said ? parsed({ world, text }) : { said, odd: [] }
      expect({ text, ...whole }).toEqual({ text, said, odd: [] })
    }),
    { numRuns: 5_000, ...seeded() },
  )
  expect(counts.taken).toBeGreaterThan(500)
  expect(counts.left).toBeGreaterThan(500)
  expect(counts.apps).toBeGreaterThan(100)
})

describe('hosts drawn alike', () => {
  const names = ['w', 'm', 'le', 'so.m', 'vw', 'rm', 'mn', 'w-e', 'r0', 'v.rn']
  const characters = ['v', 'vv', 'w', 'r', 'n', 'rn', 'm', '0', 'o', '1', 'l', '3', 'e', '5', 's']
  const labels = fc
    .array(fc.constantFrom(...characters, '-', '2'), { minLength: 1, maxLength: 3 })
    .map((list) => list.join(''))
  const hosts = fc
    .array(labels, { minLength: 1, maxLength: 3 })
    .map((list) => `${list.join('.')}.example`)
  const drawnWorld = (): World =>
    worldWith(names.map((name, index) => ({ id: `drawn-${index}`, domains: [`${name}.example`] })))

  test('are left exactly where a name is drawn like theirs, or three v follow one another', () => {
    const world = drawnWorld()
    const scan = makeScan(world)
    const counts = { alike: 0, unknown: 0, known: 0 }
    fc.assert(
      fc.property(hosts, (host) => {
        const text = `https://${host}/`
        const { said, odd } = parsed({ world, text })
        const isAlike = odd.length > 0
        if (isAlike) counts.alike++
        else counts[said?.[0] === 'unknown' ? 'unknown' : 'known']++
        // Of three v in a row a reader from the right cannot tell which two are one w.
        const isUnsure = host.includes('vvv') && said?.[0] === 'unknown' && !scan.read(text)
        expect({ host, said: taken(scan, text) }).toEqual({
          host,
          said: isAlike || isUnsure ? undefined : said,
        })
      }),
      { numRuns: 5_000, ...seeded() },
    )
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(100)
  })

  test.each([
    ['rn.example', false],
    ['www.rn.example', false],
    ['rnn.example', false],
    ['nn.example', true],
    ['rr.example', true],
    ['rrn.example', false],
    ['vv.example', false],
    ['a.vv.example', false],
    ['vvw.example', true],
    ['vvv.example', false],
    ['avvv.example', false],
    ['13.example', false],
    ['50.rn.example', false],
    ['ro.example', false],
    ['r0.example', true],
    ['v.m.example', true],
    ['l3.exarnple', false],
    ['13.exarnp1e', false],
    ['13.exarmple', true],
    ['0.example', true],
  ])('%s: taken is %s', (host, isTaken) => {
    const scan = makeScan(drawnWorld())
    expect(scan.read(`https://${host}/`)).toBe(isTaken)
  })
})

test('every name of a large registry is found, alone and below, and no other', () => {
  const numbers = Array.from({ length: 400 }, (_, index) => index)
  const world = worldWith(
    numbers.map((index) => ({
      id: `system-${index}`,
      domains: [`${index}.a${index % 7}.example`, `q${index}.example`],
    })),
  )
  const scan = makeScan(world)
  for (const index of numbers) {
    const id = `system-${index}`
    const answers = [
      `https://${index}.a${index % 7}.example/`,
      `https://www.${index}.a${index % 7}.example`,
      `http://q${index}.example?q`,
      `https://x.q${index}.example#`,
      `https://xq${index}.example`,
      `https://${index}.a${index % 7}.example.net/`,
    ].map((text) => taken(scan, text)?.[0])
    expect(answers).toEqual([id, id, id, id, 'unknown', 'unknown'])
  }
})

test('names of one hash are told apart, and a stranger of that hash is left', () => {
  const [one, other] = ['pudihafu.example', 'hicadaqu.example']
  const systems = [one, other].map((host) => ({ id: `own-${host.slice(0, 3)}`, domains: [host] }))
  const both = makeScan(worldWith(systems))
  expect(systems.map(({ domains: [host] }) => taken(both, `https://${host}/`)?.[0])).toEqual(
    systems.map(({ id }) => id),
  )
  expect(taken(makeScan(worldWith(systems.slice(0, 1))), `https://${other}/`)).toBeUndefined()
})
