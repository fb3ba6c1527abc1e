import { expect, test } from 'vitest'
import { world } from '../../test/model/arbitraries.ts'
import { drawerOf, randomOf } from '../../test/model/drawnRequests.ts'
import { addressOf, formOf } from '../engine/address.ts'
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
  expect(made.length).toBeLessThan(160)
})
