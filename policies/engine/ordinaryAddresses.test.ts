import { describe, expect, test } from 'vitest'
import { smallRegistry } from '../../test/fixtures/smallLaw.ts'
import { world as smallWorld } from '../../test/model/arbitraries.ts'
import { destinationsOf } from './destinations.ts'
import { makeWorld } from './world.ts'

describe('the addresses of a small world are such as people meet', () => {
  const made = ['userinfo', 'punycode', 'nested-address', 'unusual-port', 'unencrypted'] as const
  /** Of what nothing was done to: its address, and the filters that take it. */
  const plain = (filters: readonly string[], ofWorld = smallWorld): readonly string[] =>
    destinationsOf(ofWorld, filters)
      .filter(({ suspicions }) => !made.some((each) => suspicions.includes(each)))
      .flatMap(({ address, taken }) =>
        address === undefined ? [] : [`${address} ${taken.join()}`],
      )
  const strangers = ['www.example.com', '203.0.113.7', 'intranet'].map(
    (host) => `https://${host}/ `,
  )

  test('where nothing is asked about addresses', () => {
    expect(plain([])).toEqual([
      'https://taobao.com/ ',
      'https://2.taobao.com/ ',
      'https://jd.com/ ',
      'https://qq.com/ ',
      'https://weixin.qq.com/ ',
      'taobao://ta0bao.com/ ',
      'weixin://ta0bao.com/ ',
      'https://ta0bao.com/ ',
      ...strangers,
    ])
  })

  test.each(['www', 'm', 'h5', 'shop', 'other', 'elsewhere'])(
    'below a host, of whose names those before %s are taken',
    (free) => {
      const labels = ['www', 'm', 'h5', 'shop', 'other', 'elsewhere']
      const taken = labels.slice(0, labels.indexOf(free)).map((label) => `.${label}.jd.com`)
      const found = plain(['.jd.com', ...taken])
      const below = found.filter((each) => /^https:\/\/[^./]+\.jd\.com\/ $/.test(each))
      expect(below).toEqual([`https://${free}.jd.com/ `])
    },
  )

  test('and below a host nothing is named that another system has', () => {
    const registry = smallRegistry()
    const systems = registry.systems.map((each) =>
      each.id === 'qq' ? { ...each, domains: ['qq.com', 'www.jd.com'] } : each,
    )
    const addresses = plain(['.jd.com'], makeWorld([{ ...registry, systems }]))
    expect(addresses).toContain('https://m.jd.com/ ')
  })

  test('where paths and queries are asked about', () => {
    const ofJd = (filters: readonly string[]): readonly string[] =>
      plain(filters).filter((each) => each.startsWith('https://jd.com'))
    expect(ofJd(['jd.com/a?b=1', 'jd.com/c'])).toEqual([
      'https://jd.com/ ',
      'https://jd.com/a?b=1 jd.com/a?b=1',
      'https://jd.com/c jd.com/c',
    ])
    expect(ofJd(['jd.com/a/..', 'jd.com?', 'jd.com?x'])).toEqual([
      'https://jd.com/ jd.com?',
      'https://jd.com/?x jd.com?x',
      'https://jd.com/?&x jd.com?,jd.com?x',
      'https://jd.com/?- ',
      'https://jd.com/a/..- jd.com/a/..,jd.com?',
      'https://jd.com/a/..-?x jd.com/a/..,jd.com?x',
      'https://jd.com/a/..-?&x jd.com/a/..,jd.com?,jd.com?x',
      'https://jd.com/a/..-?- jd.com/a/..',
    ])
    expect(ofJd(['jd.com/a..b', 'qq.com/c?d'])).toEqual([
      'https://jd.com/ ',
      'https://jd.com/a..b jd.com/a..b',
    ])
  })

  test('where a filter takes the usual strangers, which are others then', () => {
    const taken = ['example.com', '203.0.113.7', 'intranet']
    expect(plain(taken).slice(-4)).toEqual([
      'https://ta0bao.com/ ',
      'https://www.example.org/ ',
      'https://198.51.100.7/ ',
      'https://router/ ',
    ])
    expect(plain([...taken, 'example.org', 'xn--fiq228c']).at(-3)).toBe(
      'https://www.elsewhere.example/ ',
    )
    const all = ['example.com', 'example.org', 'elsewhere.example', 'intranet', 'router']
    expect(plain(all).slice(-2)).toEqual(['https://ta0bao.com/ ', 'https://203.0.113.7/ '])
  })
})
