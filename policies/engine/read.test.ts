import { faultsIn } from '../../test/fixtures/faultsIn.ts'
import { describe, expect, test } from 'vitest'
import { readLibrary, readPolicy, readScenario, readSite } from './read.ts'
import type { SourceFile } from './library.ts'

const registry = `apiVersion: hutong/v1
kind: Registry
owners: [{ id: alibaba, name: { zh: 名, en: name } }]
systems:
  - id: taobao
    name: { zh: 名, en: name }
    owner: alibaba
    category: e-commerce
    domains: [taobao.com]
    schemes: [taobao]
    methods: [alipay]
    source: [S1]
    confidence: high
methods: [{ id: alipay, name: { zh: 名, en: name }, system: taobao }]
sources: { S1: a page }
`
const pack = `apiVersion: hutong/v1
kind: Pack
name: cn
title: { zh: 名, en: name }
region: CN
zone: '+08:00'
status: historical
presets: [{ name: eve, at: '2021-09-16T20:00:00+08:00', title: { zh: 名, en: name } }]
links:
  - id: a
    title: { zh: 名, en: name }
    when: { target: taobao }
    ruling: { verdict: block, presentation: stopped-page, reason: x }
    source: [S1]
    confidence: high
`
const overlay = `apiVersion: hutong/v1
kind: Overlay
name: mine
overrides:
  - { rule: a, verdict: allow, presentation: web-view }
`

function files(...texts: readonly string[]): readonly SourceFile[] {
  return texts.map((text, index) => ({ file: `f${index}.yaml`, text }))
}

test('registry files join into one world, and packs are found by name', () => {
  const library = readLibrary(files(registry), files(pack))
  expect([...library.world.systems.keys()]).toEqual(['taobao'])
  expect([...library.packs.keys()]).toEqual(['cn'])
})

describe('what a registry file gives twice or names in vain is a fault at its place', () => {
  test.each([
    [
      'owner: alibaba',
      'owner: alibabe',
      'f0.yaml:7:12 systems[0].owner: expected a known owner, got "alibabe"',
    ],
    [
      'methods: [alipay]',
      'methods: [shells]',
      'f0.yaml:11:14 systems[0].methods: expected a known method, got "shells"',
    ],
    [
      'source: [S1]',
      'source: [S2]',
      'f0.yaml:12:13 systems[0].source: expected a known source, got "S2"',
    ],
    [
      'system: taobao',
      'system: tmall',
      'f0.yaml:14:60 methods[0].system: expected a known system, got "tmall"',
    ],
    [
      'sources:',
      'edges: [{ a: alibaba, b: jd, relation: rival, source: [memory], confidence: high }]\nsources:',
      'f0.yaml:15:26 edges[0].b: expected a known owner, got "jd"',
    ],
    [
      '    methods: [alipay]',
      '    mini-programs: [{ host: wechat, id: wx1 }]',
      'f0.yaml:11:29 systems[0].mini-programs[0].host: expected a known system, got "wechat"',
    ],
    [
      '    methods: [alipay]',
      '    tokens: ["(a"]',
      'f0.yaml:11:14 systems[0].tokens[0]: expected a pattern in RE2 syntax, got "(a" (error parsing regexp: missing closing ): `(a`)',
    ],
    [
      '    methods: [alipay]',
      '    example: https://jd.com/',
      'f0.yaml:11:14 systems[0].example: expected an address of taobao, got "https://jd.com/", which leads to unknown',
    ],
    [
      '    methods: [alipay]',
      '    example: taobao.com',
      'f0.yaml:11:14 systems[0].example: expected url, got "taobao.com"',
    ],
  ])('%j → %j', (before, after, fault) => {
    expect(faultsIn(() => readLibrary(files(registry.replace(before, after)), []))).toEqual([fault])
  })

  test('across files too', () => {
    const again = registry
      .replace('id: taobao', 'id: tmall')
      .replace('owners: [{ id: alibaba', 'owners: [{ id: ant')
    expect(faultsIn(() => readLibrary(files(registry, again), []))).toEqual([
      'f1.yaml:14:17 methods[0].id: expected each method once, got "alipay" again',
      'f1.yaml:15:16 sources.S1: expected each source once, got "S1" again',
      'f1.yaml:9:14 systems[0].domains: expected each domain once, got "taobao.com" again',
      'f1.yaml:10:14 systems[0].schemes: expected each scheme once, got "taobao" again',
    ])
  })
})

describe('what a pack gives twice or names in vain is a fault at its place', () => {
  const rule = pack.slice(pack.indexOf('  - id: a'))
  test.each([
    [
      'target: taobao',
      'target: tmall',
      'f0.yaml:12:21 links[0].when.target: expected a known system, got "tmall"',
    ],
    [
      'target: taobao',
      'host: [taobao, wechat]',
      'f0.yaml:12:19 links[0].when.host: expected a known system, got "wechat"',
    ],
    [
      'target: taobao',
      'owner: { not: [unknown, jd] }',
      'f0.yaml:12:20 links[0].when.owner: expected a known owner, got "jd"',
    ],
    [
      'target: taobao',
      'method: shells',
      'f0.yaml:12:21 links[0].when.method: expected a known method, got "shells"',
    ],
    [
      'source: [S1]',
      'source: [S9]',
      'f0.yaml:14:13 links[0].source: expected a known source, got "S9"',
    ],
    [
      '    source:',
      "    in-force: { from: '2021-01-01T00:00:00+08:00', until: '2021-01-01T00:00:00+08:00' }\n    source:",
      'f0.yaml:14:59 links[0].in-force.until: expected an instant after 2021-01-01T00:00:00+08:00, got "2021-01-01T00:00:00+08:00"',
    ],
    [rule, rule + rule, 'f0.yaml:16:9 links[1].id: expected each id once, got "a" again'],
    [
      rule,
      `${rule}payments:\n${rule}`,
      'f0.yaml:17:9 payments[0].id: expected each id once, got "a" again',
    ],
    [
      'name: eve',
      'name: cn',
      'f0.yaml:8:19 presets[0].name: expected each name once, got "cn" again',
    ],
  ])('%j → %j', (before, after, fault) => {
    expect(
      faultsIn(() => readLibrary(files(registry), files(pack.replace(before, after)))),
    ).toEqual([fault])
  })

  const noteOf = (id: string, source = 'S1'): string =>
    `  - { id: ${id}, at: '2021-01-01T00:00:00+08:00', title: { zh: 名, en: name }, source: [${source}], confidence: high }\n`

  test.each([
    [
      'given twice',
      noteOf('b') + noteOf('c') + noteOf('b'),
      'f0.yaml:19:11 notes[2].id: expected each id once, got "b" again',
    ],
    [
      'on a rule',
      noteOf('a'),
      'f0.yaml:17:11 notes[0].id: expected an event without rules, got "a" beside the rule "a"',
    ],
    [
      'on an event that has a rule',
      noteOf('a/part'),
      'f0.yaml:17:11 notes[0].id: expected an event without rules, got "a/part" beside the rule "a"',
    ],
    [
      'on nobody’s word',
      noteOf('b', 'S9'),
      'f0.yaml:17:83 notes[0].source: expected a known source, got "S9"',
    ],
  ])('a note %s', (_, notes, fault) => {
    expect(faultsIn(() => readLibrary(files(registry), files(`${pack}notes:\n${notes}`)))).toEqual([
      fault,
    ])
  })

  test('a note on an event without rules is read', () => {
    const { packs } = readLibrary(files(registry), files(`${pack}notes:\n${noteOf('b')}`))
    expect(packs.get('cn')?.notes).toMatchObject([{ id: 'b', precision: 'day' }])
  })

  test('two packs of one name', () => {
    expect(faultsIn(() => readLibrary(files(registry), files(pack, pack)))).toEqual([
      'f1.yaml:3:7 name: expected each name once, got "cn" again',
      'f1.yaml:8:19 presets[0].name: expected each name once, got "eve" again',
    ])
  })
})

describe('a user’s policy file', () => {
  const library = readLibrary(files(registry), files(pack))
  const read = (text: string) => readPolicy('mine.yaml', text, library)

  test('is a pack or an overlay', () => {
    expect(read(pack).kind).toBe('Pack')
    expect(read(overlay)).toMatchObject({ kind: 'Overlay', name: 'mine', links: [], payments: [] })
  })

  test.each([
    ['kind: Policy', 'mine.yaml:1:7 kind: expected Pack or Overlay, got "Policy"'],
    ['name: x', 'mine.yaml:1:1 kind: expected Pack or Overlay, got nothing'],
    [
      pack.replace('target: taobao', 'target: tmall'),
      'mine.yaml:12:21 links[0].when.target: expected a known system, got "tmall"',
    ],
    [
      `${overlay}  - { rule: a, verdict: block, presentation: stopped-page }\n`,
      'mine.yaml:6:13 overrides[1].rule: expected each rule once, got "a" again',
    ],
    [
      overlay.replace('web-view', 'stopped-page'),
      'mine.yaml:5:46 overrides[0].presentation: expected a presentation that its verdict may have, got "stopped-page"',
    ],
    [
      overlay + pack.slice(pack.indexOf('links:')).replace('taobao', 'tmall'),
      'mine.yaml:9:21 links[0].when.target: expected a known system, got "tmall"',
    ],
  ])('%j: %s', (text, fault) => {
    expect(faultsIn(() => read(text))).toEqual([fault])
  })
})

test('scenarios and sites are read by their own schemas', () => {
  const head = 'apiVersion: hutong/v1\nkind: '
  const scenario = `${head}Scenario\nname: a name\npolicy: eve\nsteps: [{ do: link.copied }]`
  const site = `${head}Site\nhost: m.tb.cn\ntitle: { zh: 名, en: name }\nroutes: [{ path: /a, file: a.html }]`
  expect(readScenario('f.yaml', scenario)).toMatchObject({ tags: [], runs: 'both', people: [] })
  expect(readSite('f.yaml', site).routes).toEqual([{ path: '/a', file: 'a.html', status: 200 }])
  expect(faultsIn(() => readScenario('f.yaml', site))).toContain(
    'f.yaml:2:7 kind: expected Scenario, got "Site"',
  )
})
