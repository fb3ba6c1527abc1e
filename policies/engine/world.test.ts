import { describe, expect, test } from 'vitest'
import { smallRegistry, smallWorld } from '../../test/fixtures/smallLaw.ts'
import { addressOf } from './address.ts'
import { instantOf } from './instant.ts'
import type { Registry, System } from './model.ts'
import { lookAlike, makeWorld, noticeKey, relationOf, targetOf } from './world.ts'

const world = smallWorld()

function target(url: string): string {
  return targetOf(world, addressOf(url)!).target
}

describe('the longest registered suffix of a host owns an address', () => {
  test.each([
    ['https://taobao.com/', 'taobao'],
    ['https://item.taobao.com/', 'taobao'],
    ['https://2.taobao.com/', 'xianyu'],
    ['https://h5.2.taobao.com/', 'xianyu'],
    ['https://12.taobao.com/', 'taobao'],
    ['https://m.tb.cn/h.1', 'taobao'],
    ['https://qq.com/', 'qq'],
    ['https://weixin.qq.com/', 'wechat'],
    ['https://weixin.qq.com./', 'wechat'],
    ['https://xtaobao.com/', 'unknown'],
    ['https://taobao.com.cn/', 'unknown'],
    ['https://com/', 'unknown'],
    ['http://taobao.com/', 'taobao'],
    ['http://127.0.0.1/', 'unknown'],
  ])('%s: %s', (url, expected) => {
    expect(target(url)).toBe(expected)
  })
})

test.each([
  ['taobao://item', 'taobao'],
  ['weixin://taobao.com', 'wechat'],
  ['file://taobao.com/x', 'unknown'],
  ['data:text/html,x', 'unknown'],
])('a scheme is its app, whatever its host says: %s is %s', (url, expected) => {
  expect(target(url)).toBe(expected)
})

describe('relations', () => {
  test.each([
    ['alibaba', 'alibaba', '2021-06-01T00:00:00Z', 'same-owner'],
    ['alibaba', 'tencent', '2021-06-01T00:00:00Z', 'rival'],
    ['tencent', 'alibaba', '2021-06-01T00:00:00Z', 'rival'],
    ['alibaba', 'jd', '2021-06-01T00:00:00Z', 'neutral'],
    ['tencent', 'unknown', '2021-06-01T00:00:00Z', 'neutral'],
    ['unknown', 'unknown', '2021-06-01T00:00:00Z', 'neutral'],
    ['tencent', 'jd', '2020-12-31T23:59:59Z', 'rival'],
    ['tencent', 'jd', '2021-01-01T00:00:00Z', 'invested'],
    ['jd', 'tencent', '2021-12-31T23:59:59Z', 'invested'],
    ['jd', 'tencent', '2022-01-01T00:00:00Z', 'rival'],
  ])('%s and %s at %s: %s', (a, b, at, expected) => {
    expect(relationOf(world, a, b, instantOf(at, 'Z')!)).toBe(expected)
  })
})

test.each([
  ['ta0bao.com', ['look-alike']],
  ['item.ta0bao.com', ['look-alike']],
  ['taobao.c0m', ['look-alike']],
  ['taobao.com', []],
  ['item.taobao.com', []],
  ['example.com', []],
])('%s: %j', (host, expected) => {
  expect(lookAlike(world, host)).toEqual(expected)
})

test('a notice is kept for the system, or for the host that no system owns', () => {
  expect(noticeKey('taobao', addressOf('https://taobao.com/'))).toBe('taobao')
  expect(noticeKey('unknown', addressOf('https://www.example.com/'))).toBe('www.example.com')
  expect(noticeKey('unknown', undefined)).toBe('unknown')
})

test('registry files join into one', () => {
  const { owners, systems, ...rest } = smallRegistry()
  const empty = { ...rest, edges: [], methods: [], sources: {} }
  const parts = [
    { ...rest, owners: owners.slice(0, 1), systems: [], sources: {} },
    { ...empty, owners: owners.slice(1), systems, sources: rest.sources },
  ]
  expect(makeWorld(parts).registry).toEqual(smallRegistry())
})

describe('a name given twice is an error', () => {
  const twice = (more: (registry: Registry) => Partial<Registry>) => (): unknown => {
    const registry = smallRegistry()
    return makeWorld([
      registry,
      { ...registry, owners: [], systems: [], methods: [], ...more(registry) },
    ])
  }
  const bare = { domains: [], 'short-hosts': [], schemes: [] }
  const other = (given: Partial<System>): System => {
    const [first] = smallRegistry().systems
    return { ...first!, ...bare, id: 'other', ...given }
  }

  test.each<readonly [name: string, more: (registry: Registry) => Partial<Registry>]>([
    ['system "taobao"', ({ systems }) => ({ systems })],
    ['domain "taobao.com"', () => ({ systems: [other({ domains: ['taobao.com'] })] })],
    ['domain "m.tb.cn"', () => ({ systems: [other({ 'short-hosts': ['m.tb.cn'] })] })],
    ['scheme "taobao"', () => ({ systems: [other({ schemes: ['taobao'] })] })],
    ['method "alipay"', ({ methods }) => ({ methods })],
    ['owner "alibaba"', ({ owners }) => ({ owners })],
  ])('%s', (name, more) => {
    expect(twice(more)).toThrow(new Error(`registry: ${name} is given twice`))
  })

  test('but a short host may be one of its system’s own domains', () => {
    const system = other({ domains: ['s.cn'], 'short-hosts': ['s.cn'] })
    expect(twice(() => ({ systems: [system] }))).not.toThrow()
  })
})
