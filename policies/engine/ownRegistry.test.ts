import { faultsIn } from '../../test/fixtures/faultsIn.ts'
import { describe, expect, test } from 'vitest'
import { smallPack, smallRegistry, smallWorld } from '../../test/fixtures/smallLaw.ts'
import { makeLibrary } from './library.ts'
import { withRegistry } from './ownRegistry.ts'
import { relationOf } from './world.ts'

const library = makeLibrary(smallWorld(), [smallPack({})])
const own = `apiVersion: hutong/v1
kind: Registry
owners: [{ id: us, name: { zh: 我们, en: Us } }]
edges: [{ a: us, b: tencent, relation: rival, source: [overlay], confidence: high }]
systems:
  - id: ours
    name: { zh: 我们的, en: Ours }
    owner: us
    category: e-commerce
    domains: [ours.cn]
    methods: [alipay]
    source: [overlay]
    confidence: high
`

function faults(text: string): readonly string[] {
  return faultsIn(() => withRegistry(library, { file: 'own.yaml', text }))
}

test('a registry of one’s own stands beside the one that ships', () => {
  const { world, packs } = withRegistry(library, { file: 'own.yaml', text: own })
  expect([...world.systems.keys()]).toEqual([...library.world.systems.keys(), 'ours'])
  expect(world.hosts.get('ours.cn')?.id).toBe('ours')
  expect(relationOf(world, 'us', 'tencent', 0)).toBe('rival')
  expect(packs).toBe(library.packs)
  expect(library.world.registry).toEqual(smallRegistry())
})

describe('is refused at its place', () => {
  test.each([
    ['id: ours', 'id: jd', 'own.yaml:6:9 systems[0].id: expected each system once, got "jd" again'],
    [
      '[ours.cn]',
      '[jd.com]',
      'own.yaml:10:14 systems[0].domains: expected each domain once, got "jd.com" again',
    ],
    [
      'owner: us',
      'owner: them',
      'own.yaml:8:12 systems[0].owner: expected a known owner, got "them"',
    ],
    [
      '[alipay]',
      '[shells]',
      'own.yaml:11:14 systems[0].methods: expected a known method, got "shells"',
    ],
    [
      '    methods',
      "    example: 'https://jd.com/'\n    methods",
      'own.yaml:11:14 systems[0].example: expected an address of ours, got "https://jd.com/", which leads to jd',
    ],
    [
      '    methods',
      "    tokens: ['(']\n    methods",
      'own.yaml:11:14 systems[0].tokens[0]: expected a pattern in RE2 syntax, got "("',
    ],
    ['kind: Registry', 'kind: Pack', 'own.yaml:2:7 kind: expected Registry, got "Pack"'],
  ])('with %j as %j', (was, is, fault) => {
    const [first = ''] = faults(own.replace(was, is))
    expect(first).toContain(fault)
  })
})
