import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { smallRegistry } from '../../test/fixtures/smallLaw.ts'
import { Registry, System } from './model.ts'

const title = { zh: '名', en: 'name' }

function takes(schema: z.ZodType, ...values: readonly unknown[]): readonly unknown[] {
  return values.filter((value) => schema.safeParse(value).success)
}

describe('the registry', () => {
  const cited = { source: ['S1'], confidence: 'high' }
  const system = { id: 'a', name: title, owner: 'b', category: 'work', ...cited }

  test('a system may own nothing at all', () => {
    expect(System.parse(system)).toEqual({
      ...system,
      domains: [],
      'short-hosts': [],
      schemes: [],
      methods: [],
      surfaces: [],
      regions: ['CN'],
      tokens: [],
      'mini-programs': [],
    })
  })

  test.each<readonly [key: string, good: readonly string[], bad: readonly string[]]>([
    ['domains', ['a.cn', 'a-1.b.cn'], ['a', 'a.', '.a', 'A.cn', 'a.cn/', 'https://a.cn', 'a b.cn']],
    ['short-hosts', ['t.cn', 'a-1.t.cn'], ['t', 't.', '.t', 'T.cn', 't.cn/', '//t.cn', 'a b.cn']],
    ['schemes', ['a', 'openapp.jd', 'x+1-2'], ['', '1a', 'A', 'a:', 'a b', ' a', '.a']],
  ])('%s', (key, good, bad) => {
    const fits = [...good, ...bad].filter((each) => takes(System, { ...system, [key]: [each] })[0])
    expect(fits).toEqual(good)
  })

  test('a mini-program has a host and the id it has there', () => {
    const program = { host: 'wechat', id: 'x'.repeat(64) }
    const others = [{ ...program, id: '' }, { ...program, id: 'x'.repeat(65) }, { id: 'a' }]
    const fits = [program, { ...program, name: title }, ...others].filter(
      (each) => takes(System, { ...system, 'mini-programs': [each] })[0],
    )
    expect(fits).toEqual([program, { ...program, name: title }])
  })

  test('an edge is stated between two owners, with its source', () => {
    const edge = { a: 'x', b: 'y', relation: 'invested', ...cited }
    const others = [{ relation: 'neutral' }, { relation: '' }, { source: [] }, { from: '2021' }]
    const good = ['affiliate', 'invested', 'rival'].map((relation) => ({ ...edge, relation }))
    const edges = [...good, ...others.map((other) => ({ ...edge, ...other }))]
    const head = { apiVersion: 'hutong/v1', kind: 'Registry' }
    expect(edges.filter((each) => takes(Registry, { ...head, edges: [each] })[0])).toEqual(good)
  })

  test('a registry file may hold a part of it', () => {
    const head = { apiVersion: 'hutong/v1', kind: 'Registry' }
    const empty = { owners: [], edges: [], systems: [], methods: [], sources: {} }
    expect(Registry.parse(head)).toEqual({ ...head, ...empty })
    expect(Registry.parse(smallRegistry())).toEqual(smallRegistry())
    expect(takes(Registry, { ...head, kind: 'Pack' }, { ...head, apiVersion: 'v1' })).toEqual([])
    expect(takes(System, { ...system, source: [] }, { ...system, more: 1 })).toEqual([])
  })
})
