import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { world } from '../../test/model/arbitraries.ts'
import { drawerOf, randomOf } from '../../test/model/drawnRequests.ts'
import { seeded as seededRun } from '../../test/model/seeded.ts'
import { addressOf, formOf, isTaken } from '../engine/address.ts'
import { Suspicion } from '../engine/attributes.ts'
import { oddities, targetOf } from '../engine/world.ts'
import { isApp, isShort, makeByteAddress, oddBits, targetBits } from './byteAddress.ts'
import { seeded } from './chance.ts'
import { madeAddress } from './madeAddress.ts'
import { vocabularyOf } from './vocabulary.ts'

const vocabulary = vocabularyOf(world, [])
const reader = makeByteAddress(world, vocabulary, [])

/** What the reader of bytes says, in the words of the whole parse; undefined where it leaves it to that. */
function read(text: string): unknown {
  const bytes = new TextEncoder().encode(`"${text}"`)
  const found = reader.read(bytes, 1, bytes.length - 1)
  if (found === -1) return undefined
  return {
    target: vocabulary.targets[found >> targetBits],
    form: (found & isApp) !== 0 ? 'scheme' : (found & isShort) !== 0 ? 'short' : 'https',
    odd: Suspicion.options.filter((_, bit) => ((found >> (oddBits + bit)) & 1) === 1),
  }
}

function parsed(text: string): unknown {
  const address = addressOf(text)
  if (address === undefined) return 'none'
  const odd = oddities(world, address)
  return {
    target: targetOf(world, address).target,
    form: formOf(address, world.shortHosts.has(address.host)),
    odd: Suspicion.options.filter((each) => odd.includes(each)),
  }
}

const written = [
  'https://:@taobao.com/',
  'https://@taobao.com/',
  'https://a:b@taobao.com/',
  'https://a:@taobao.com:8443/',
  'https://a@b@taobao.com/',
  'HTTPS://taobao.com/',
  'hTtP://taobao.com:80/',
  'http://taobao.com:443/',
  'https://taobao.com:443/',
  'https://taobao.com:08443/?a=1',
  'https://taobao.com:/',
  'https://taobao.com:99999/',
  'https://taobao.com:8443',
  'https://203.0.113.7/',
  'https://203.0.113.7:81/a',
  'https://203.0.113.07/',
  'https://203.0.113.256/',
  'https://203.0.113/',
  'https://1.2.3.4.5/',
  'https:///taobao.com/',
  'https://taobao.com\\@jd.com/',
  'https://taobao.com@jd.com/',
  'https://taobao.com:80@jd.com/',
  'https://jd.com/?url=https%3A%2F%2Ftaobao.com%2Fa',
  'https://jd.com/?url=https%3A%2F%2Fjd.com%2Fa',
  'https://jd.com/?url=https%3A%2F%2Fjd.com.cn',
  'https://jd.com:81/?url=https%3A%2F%2Fjd.com',
  'https://jd.com/?url=https://a@taobao.com/',
  'https://jd.com/?url=https://taobao.com',
  'https://jd.com/?url=https://taobao.com?x=1',
  'https://jd.com/?url=http%3a%2f%2fx',
  'https://jd.com/?url=https%3A%2F%2F203.0.113.7%2F',
  'https://jd.com/?a=1&b=https%3A//taobao.com',
  'https://jd.com/#https://taobao.com/x',
  'https://jd.com/?u=aHR0cHM6Ly90YW9iYW8uY29tLw',
  'https://jd.com/?u=aHBBBBBBBBBBBBBB',
  'https://jd.com/?u=68747470733a2f2f7461',
  'https://jd.com/?u=6874aaaaaaaaaaaa',
  'https://jd.com/?u=ICBodHRwczovL3Rhb2Jhby5jb20',
  'https://ta0bao.com/',
  'taobao://item/1?x=1',
  'taobao://item.x',
  'https://WWW.TAOBAO.COM:8443/a',
  'https://TAOBAO.COM/?url=https%3A%2F%2Ftaobao.com%2Fa',
  'https://taobao.com./?url=https%3A%2F%2Ftaobao.com%2Fa',
  'https://taobao.com../',
  'https://活动.taobao.com/?a=1',
  'https://xn--fiq228c.taobao.com/',
  'https://xn--a.taobao.com/',
  'https://%77ww.taobao.com/',
  'https://taobao。com/',
  'https://taobao.com %20/',
  'https://用户@taobao.com/',
  'https://用户:x@taobao.com/',
  'https://A:80@taobao.com/',
  'https://[::1]/',
  'https://localhost/',
  'https://TAOBAO.COM',
  'https://jd.com/路径?a=1',
  'https://jd.com/?a=路径',
  'https://jd.com/?u=hTfn1VepYGu',
  'https://jd.com/?u=htt%70://taobao.com',
]

test('addresses are read from bytes as they are parsed, or left to the parser', () => {
  const random = randomOf(11)
  const draw = drawerOf(world, [], 'link')
  const chance = seeded(5)
  const hosts = [...world.hosts.keys()]
  const texts = [
    ...written,
    ...Array.from({ length: 4_000 }, () => draw(random).url ?? 'https://'),
    ...Array.from({ length: 4_000 }, () => madeAddress(chance, hosts, 999)),
  ]
  const readAll = texts.map((text) => ({ text, found: read(text) }))
  const certain = readAll.filter(({ found }) => found !== undefined)
  const wrong = certain.flatMap(({ text, found }) => {
    const expected = parsed(text)
    return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ text, found, expected }]
  })
  expect(wrong).toEqual([])
  const made = readAll.slice(-4_000).filter(({ found }) => found === undefined)
  expect(made.length).toBeLessThan(20)
})

const hostText = fc.constantFrom(
  'taobao.com',
  'm.TaoBao.com',
  'taobao.com.',
  'taobao.com..',
  '活动.taobao.com',
  'taobao。com',
  'xn--fiq228c.jd.com',
  'xn--.jd.com',
  '%77ww.jd.com',
  'jd.com',
  '1.2.3.4',
  '0x7f.1',
  'ta0bao.com',
  'vvv.cn',
  'a b.com',
  '[::1]',
  '',
  'x_y.example',
)
const inner = fc.constantFrom(
  'https://taobao.com/',
  'http://jd.com',
  '//taobao.com',
  '\\\\jd.com',
  ' https://jd.com/x',
  'hTTps:/jd.com',
  '\u00a0\t//taobao.com',
  'httpx://a',
  '  h',
  '   ',
  '\n\n\n\n\n\n\n\n\n',
  'plain',
  'htt',
)
const written64 = (text: string): string => btoa(text).replaceAll('+', '-').replaceAll('/', '_')
const hexOf = (text: string): string =>
  Array.from(text, (each) => each.charCodeAt(0).toString(16).padStart(2, '0')).join('')
const valueText = fc
  .tuple(inner, fc.nat(6), fc.constantFrom('', 'AAAA', '%41', '=', 'zzzzzzzzzzzz'))
  .map(([text, way, more]) => {
    const ways = [text, encodeURIComponent(text), written64(text), btoa(text), hexOf(text)]
    return `${ways[way] ?? encodeURIComponent(encodeURIComponent(text))}${more}`
  })
const addressText = fc
  .tuple(
    fc.constantFrom('https://', 'http://', 'HTTPS://', 'Http://', 'https:/', 'taobao://'),
    fc.constantFrom('', '', '', 'a@', 'a:b@', '用@', 'A:1@', ':@'),
    hostText,
    fc.constantFrom('', '', '', ':80', ':8443', ':', ':0443', ':x'),
    fc.constantFrom('', '/', '/a/b', '/路径', '/a"b', '/a\\b', '/a b'),
    fc.array(fc.tuple(fc.constantFrom('?', '&', '#', '&a=', '#b=c='), valueText), { maxLength: 3 }),
  )
  .map(([scheme, user, host, port, path, rest]) =>
    [scheme, user, host, port, path, ...rest.flat()].join(''),
  )

const filters = ['taobao.com', '.jd.com', 'example']
const own = makeByteAddress(world, vocabulary, filters)

/** Which filters take the host of an address, and the host, by bytes and by a parse; none where bytes do not tell. */
function hostsOf(text: string): readonly [found: unknown, expected: unknown] {
  const bytes = new TextEncoder().encode(`${text}"`)
  const found = own.read(bytes, 0, bytes.length - 1)
  const address = addressOf(text)
  if (found === -1 || (found & isApp) !== 0 || address === undefined) return ['', '']
  const taken = filters.filter((_, bit) => ((own.taken(bytes) >> bit) & 1) === 1)
  return [
    [...taken, own.host(bytes)],
    [...filters.filter((each) => isTaken(each, address)), address.host],
  ]
}

/** What is scanned up to a quote, and what is read with the end known; none where that is not ordinary. */
function scannedOf(text: string): readonly [found: unknown, expected: unknown] {
  const bytes = new TextEncoder().encode(`${text}"`)
  const stop = own.scan(bytes, 0, bytes.length)
  if (stop === 0) return ['', '']
  const found = [stop, own.found(), own.isHigh()]
  const isHigh = bytes.subarray(0, stop).some((byte) => byte > 127)
  return [found, [bytes.indexOf(34), own.read(bytes, 0, stop), isHigh]]
}

test('addresses of odd parts are read as they are parsed, to the quote behind them too', () => {
  fc.assert(
    fc.property(addressText, (text) => {
      const found = read(text)
      expect([text, found]).toEqual([text, found && parsed(text)])
      const [host, parsedHost] = hostsOf(text)
      expect([text, host]).toEqual([text, parsedHost])
      const [scanned, expected] = scannedOf(text)
      expect([text, scanned]).toEqual([text, expected])
    }),
    { numRuns: 5_000, ...seededRun() },
  )
})
