import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findLaw } from '../engine/library.ts'
import type { Rule, Ruling, When } from '../engine/model.ts'
import { readLibrary } from '../engine/read.ts'
import type { SourceFile } from '../engine/library.ts'
import { notices } from '../words/notices.ts'
import { reasons } from '../words/reasons.ts'
import { sentence } from '../words/sentence.ts'

const folder = (url: URL): readonly SourceFile[] =>
  readdirSync(url)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({ file, text: readFileSync(new URL(file, url), 'utf8') }))

const library = readLibrary(
  folder(new URL('../registry/', import.meta.url)),
  folder(new URL('./', import.meta.url)),
)
const { world } = library
const packs = [...library.packs.values()]
const rules: readonly Rule[] = packs.flatMap(({ links, payments }) => [...links, ...payments])

function named(wanted: When[keyof When]): readonly string[] {
  if (wanted === undefined || typeof wanted === 'boolean') return []
  if (typeof wanted === 'string') return [wanted]
  if ('not' in wanted) return named(wanted.not)
  return Array.isArray(wanted) ? wanted : []
}

function systemsIn({ when }: Rule): readonly string[] {
  return [when.host, when.target, when.merchant].flatMap(named)
}

function ownersIn({ when }: Rule): readonly string[] {
  return [when.owner, when['merchant-owner']].flatMap(named)
}

test('every app, owner and way to pay that a rule names is in the registry', () => {
  const unknown = rules.flatMap((rule) => [
    ...systemsIn(rule).filter((id) => !world.systems.has(id)),
    ...ownersIn(rule).filter((id) => id !== 'unknown' && !world.owners.has(id)),
    ...named(rule.when.method).filter((id) => !world.methods.has(id)),
    ...[rule.ruling.to ?? []]
      .flat()
      .filter((id) => !world.systems.has(id) && !world.methods.has(id)),
  ])
  expect(unknown).toEqual([])
})

test('every system has a known owner, and every method a known system', () => {
  const { systems, methods, edges } = world.registry
  expect(systems.filter(({ owner }) => !world.owners.has(owner))).toEqual([])
  expect(systems.flatMap((each) => each.methods.filter((id) => !world.methods.has(id)))).toEqual([])
  expect(methods.filter(({ system }) => !world.systems.has(system))).toEqual([])
  expect(edges.filter(({ a, b }) => !world.owners.has(a) || !world.owners.has(b))).toEqual([])
  const cited = [...systems, ...edges].flatMap(({ source }) => source)
  expect(cited.filter((id) => !(id in world.registry.sources))).toEqual([])
})

test('every reason has words', () => {
  expect(rules.map(({ ruling }) => ruling.reason).filter((reason) => !(reason in reasons))).toEqual(
    [],
  )
})

test('every notice has words, and all words for notices are used', () => {
  const worded = rules.flatMap(({ ruling }) => ruling.notice?.wording ?? [])
  expect([...new Set(worded)].toSorted()).toEqual(Object.keys(notices).toSorted())
})

test('titles are one sentence without its full stop, no two in a pack alike', () => {
  const notes = packs.flatMap((pack) => pack.notes)
  const titles = [...rules, ...notes].flatMap(({ title }) => [title.zh, title.en])
  expect(titles.filter((title) => /[.。!！]$/.test(title))).toEqual([])
  for (const { links, payments, notes: told } of packs) {
    const english = [...links, ...payments, ...told].map(({ title }) => title.en)
    expect(english.filter((title, index) => english.indexOf(title) !== index)).toEqual([])
  }
})

test('titles read on inside a sentence: they begin with a name or an ordinary word', () => {
  const known = [...world.systems.values(), ...world.registry.owners].map(({ name }) => name.en)
  const names = [...known, 'QuickPass', 'Moments']
  const words = { zh: '名', en: 'name' }
  const strange = rules.flatMap((rule) => {
    const ruling: Ruling = {
      ...rule.ruling,
      rule: rule.id,
      title: rule.title,
      pack: 'any',
      inForce: { precision: 'day' },
      source: [],
      confidence: 'high',
      trace: [],
      nearly: [],
    }
    const { en } = sentence(ruling, { host: words, target: words, surface: 'app' })
    const cause = en.slice(en.indexOf(', because ') + ', because '.length)
    const isPlain = /^[a-z]/.test(cause) || names.some((name) => cause.startsWith(name))
    return isPlain ? [] : [cause]
  })
  expect(strange).toEqual([])
})

test('notes stand in order of time', () => {
  for (const { notes } of packs) {
    const instants = notes.map(({ at }) => Date.parse(at))
    expect(instants).toEqual(instants.toSorted((a, b) => a - b))
  }
})

test('every app that rules name as a host says where in it people meet links', () => {
  const placeless = rules
    .flatMap(({ when }) => named(when.host))
    .filter((id) => world.systems.get(id)?.surfaces.length === 0)
  expect(placeless).toEqual([])
})

test('every place that a rule names is a place in its host', () => {
  const strange = rules.flatMap(({ id, when }) =>
    named(when.host).flatMap((host) => {
      const places: readonly string[] = world.systems.get(host)?.surfaces ?? []
      return named(when.surface)
        .filter((surface) => !places.includes(surface))
        .map((surface) => `${id}: ${host} ${surface}`)
    }),
  )
  expect(strange).toEqual([])
})

test('windows begin before they end', () => {
  const backward = rules.filter((rule) => {
    const force = rule['in-force']
    return force?.until !== undefined && Date.parse(force.until) <= Date.parse(force.from)
  })
  expect(backward).toEqual([])
})

test('only a hypothetical pack rests on hypotheses', () => {
  for (const { status, links, payments } of packs) {
    const isHypothesis = [...links, ...payments].map(
      ({ source, confidence }) => source.includes('hypothesis') || confidence === 'hypothetical',
    )
    expect(new Set(isHypothesis)).toEqual(new Set([status === 'hypothetical']))
  }
})

test('every preset is a place in its pack, and they stand in order of time', () => {
  for (const { name, presets } of packs) {
    expect(presets.map((preset) => findLaw(library, preset.name).policy.pack.name)).toEqual(
      presets.map(() => name),
    )
    const instants = presets.map(({ at }) => Date.parse(at))
    expect(instants).toEqual(instants.toSorted((a, b) => a - b))
  }
})
