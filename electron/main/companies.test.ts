import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallPack, smallWorld } from '../../test/fixtures/smallLaw.ts'
import { makeLibrary } from '../../policies/engine/library.ts'
import { Overlay, Registry } from '../../policies/engine/model.ts'
import { editedOverlay } from '../../policies/engine/overlayText.ts'
import { parseFile } from '../../policies/engine/parse.ts'
import { ownerOf, relationOf } from '../../policies/engine/world.ts'
import { stringify } from 'yaml'
import { Company, type CompanyInput } from '../ipc/companies.ts'
import { companyProblem, forgetting, withCompany, withoutCompany } from './companies.ts'
import { emptyOverlay, libraryWith } from './ownLaw.ts'

const library = makeLibrary(smallWorld(), [smallPack({})])
const nothing = Registry.parse({ apiVersion: 'hutong/v1', kind: 'Registry' })
const company: CompanyInput = {
  name: { zh: '胡同集市', en: 'Lane Market' },
  owner: 'Lane Ltd',
  category: 'e-commerce',
  domains: ['lane.example.com'],
  methods: ['alipay'],
  rivals: ['tencent'],
}
const saved = (registry: Registry, ...companies: readonly CompanyInput[]): Registry =>
  companies.reduce((own, each) => withCompany(own, libraryWith(library, own).world, each), registry)

describe('a company of one’s own', () => {
  test('becomes a system with an owner and rivals', () => {
    const { world } = libraryWith(library, saved(nothing, company))
    expect(world.systems.get('lane-market')).toMatchObject({
      name: company.name,
      owner: 'lane-ltd',
      domains: ['lane.example.com'],
      methods: ['alipay'],
    })
    expect(relationOf(world, 'lane-ltd', 'tencent', 0)).toBe('rival')
    expect(relationOf(world, 'lane-ltd', 'alibaba', 0)).toBe('neutral')
  })

  test.each(['tencent', '名', ' NAME '])(
    'of the owner “%s” joins the one that is known',
    (owner) => {
      const { world } = libraryWith(library, saved(nothing, { ...company, owner, rivals: [] }))
      expect([...smallWorld().owners.keys()]).toContain(ownerOf(world, 'lane-market'))
    },
  )

  test('takes the place of the one with its id, and its owner goes with it', () => {
    const own = saved(nothing, company, {
      ...company,
      id: 'lane-market',
      owner: 'Other Ltd',
      domains: ['other.example.com'],
      rivals: [],
    })
    expect(own.systems.map(({ id, domains }) => [id, domains])).toEqual([
      ['lane-market', ['other.example.com']],
    ])
    expect(own.owners.map(({ id }) => id)).toEqual(['other-ltd'])
    expect(own.edges).toEqual([])
  })

  test.each<readonly [Partial<CompanyInput>, string]>([
    [{ name: { zh: '集市', en: '' } }, 'lane'],
    [{ name: { zh: '集市', en: '' }, domains: [] }, 'own'],
    [{ name: { zh: '', en: 'JD' } }, 'jd-2'],
  ])('with %j has the id %s', (change, id) => {
    expect(saved(nothing, { ...company, ...change }).systems[0]?.id).toBe(id)
  })

  test('whatever it is called, is one that a library takes', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 })
    fc.assert(
      fc.property(text, text, text, (zh, en, owner) => {
        const input = Company.safeParse({ ...company, name: { zh, en }, owner })
        fc.pre(input.success)
        const own = saved(nothing, input.data, { ...input.data, domains: [] })
        expect(libraryWith(library, own).world.systems.size).toBe(library.world.systems.size + 2)
      }),
    )
  })

  test.each<readonly [Partial<CompanyInput>, string | undefined]>([
    [{}, undefined],
    [{ domains: ['jd.com'] }, 'jd.com is a domain of name already'],
    [{ domains: ['jd.com'], id: 'jd' }, undefined],
    [{ domains: ['Lane'] }, '“Lane” is no domain; write one such as shop.example.com'],
    [{ methods: ['shells'] }, 'There is no “shells”'],
    [{ rivals: ['nobody'] }, 'There is no “nobody”'],
  ])('with %j: %s', (change, problem) => {
    expect(companyProblem({ ...company, ...change }, library.world)?.en).toBe(problem)
  })
})

test('a company that goes takes the rules with it that speak of it, and no others', () => {
  const rule = (id: string, when: object): Overlay['links'][number] => ({
    id,
    title: { zh: '名', en: 'name' },
    when,
    ruling: { verdict: 'block', presentation: 'stopped-page', reason: 'x' },
    source: ['overlay'],
    confidence: 'low',
  })
  const overlay: Overlay = {
    ...emptyOverlay,
    links: [
      rule('a', { target: 'lane-market' }),
      rule('b', { target: ['jd', 'lane-market'] }),
      rule('c', { host: 'lane-market' }),
      rule('d', { target: 'jd' }),
    ],
    payments: [rule('e', { merchant: 'lane-market' }), rule('f', {})],
  }
  const text = editedOverlay(stringify(overlay), forgetting(overlay, 'lane-market'))
  const left = parseFile('overlay.yaml', text, Overlay)
  expect([...left.links, ...left.payments].map(({ id }) => id)).toEqual(['d', 'f'])
  expect(withoutCompany(saved(nothing, company), 'lane-market')).toEqual(nothing)
})
