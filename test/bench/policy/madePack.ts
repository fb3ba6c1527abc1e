import { compile, type CompiledPolicy } from '../../../policies/engine/compile.ts'
import { isoOf } from '../../../policies/engine/instant.ts'
import { Pack, presentationsOf, Verdict, type Rule } from '../../../policies/engine/model.ts'
import type { World } from '../../../policies/engine/world.ts'
import { pick, pickSome, seeded, type Chance } from '../../../policies/backtest/chance.ts'

/** What made rules and made requests speak of: some of the registry's names, and no history. */
export type Vocabulary = Readonly<Record<'hosts' | 'owners', readonly string[]>>

export const surfaces = [
  'chat-1to1',
  'chat-group',
  'moments',
  'official-account',
  'mini-program-webview',
  'qr-scan',
  'search',
  'clipboard',
] as const
export const actions = ['open-link', 'share', 'copy', 'load'] as const
export const forms = ['https', 'short', 'scheme', 'universal', 'mini-card', 'qr'] as const
const versions = ['newest', 'older'] as const
const strikes = [1, 3, 6] as const

export const firstInstant = Date.UTC(2013, 0, 1)
const day = 86_400_000
export const lastInstant = firstInstant + 5_000 * day

/** Apps in which people meet links, and the owners of what they lead to. */
export function vocabularyOf({ registry }: World): Vocabulary {
  const hosts = registry.systems.filter(({ surfaces: places }) => places.length > 0)
  return {
    hosts: hosts.slice(0, 8).map(({ id }) => id),
    owners: [...new Set(registry.systems.map(({ owner }) => owner))].slice(0, 12),
  }
}

type When = Rule['when']

function madeWhen(chance: Chance, { hosts, owners }: Vocabulary): When {
  const when: { -readonly [Key in keyof When]: When[Key] } = {}
  if (chance() < 0.75) when.host = pickSome(chance, hosts, 1, 4)
  if (chance() < 0.55) when.surface = pickSome(chance, surfaces, 1, 5)
  if (chance() < 0.8) {
    const some = pickSome(chance, owners, 1, 6)
    when.owner = chance() < 0.1 ? { not: some } : some
  }
  if (chance() < 0.5) when.form = pickSome(chance, forms, 1, 4)
  if (chance() < 0.3) when.action = pickSome(chance, actions, 1, 2)
  if (chance() < 0.25) when.version = pick(chance, versions)
  if (chance() < 0.2) when.strikes = { 'at-least': pick(chance, strikes) }
  return when
}

function madeRule(chance: Chance, vocabulary: Vocabulary, index: number): Rule {
  const when = madeWhen(chance, vocabulary)
  if (Object.keys(when).length < 2) return madeRule(chance, vocabulary, index)
  const verdict = pick(chance, Verdict.options)
  const from = firstInstant + Math.floor(chance() * 4_000) * day
  const until = from + (60 + Math.floor(chance() * 1_500)) * day
  const id = `made/r${index + 1}`
  return {
    id,
    title: { zh: id, en: id },
    ...(chance() < 0.45
      ? {
          'in-force': {
            from: isoOf(from, '+08:00'),
            ...(chance() < 0.6 ? { until: isoOf(until, '+08:00') } : {}),
            precision: 'day',
          },
        }
      : {}),
    when,
    ruling: { verdict, presentation: presentationsOf[verdict][0], reason: 'made' },
    source: ['hypothesis'],
    confidence: 'hypothetical',
  }
}

function packOf(links: readonly Rule[]): Pack {
  return Pack.parse({
    apiVersion: 'hutong/v1',
    kind: 'Pack',
    name: 'made',
    title: { zh: 'made', en: 'made' },
    region: 'CN',
    zone: '+08:00',
    status: 'hypothetical',
    links,
  })
}

/** A pack of so many rules, once those that opening a suspicious address adds are counted. */
export function madePack(world: World, count: number, seed: number): Pack {
  const chance = seeded(seed)
  const vocabulary = vocabularyOf(world)
  const links: Rule[] = []
  let compiled = 0
  for (let index = 0; compiled < count; index++) {
    const rule = madeRule(chance, vocabulary, index)
    const more = compile(packOf([rule]), [], world).links.length
    if (compiled + more > count) continue
    compiled += more
    links.push(rule)
  }
  return packOf(links)
}

/** The same pack after a week's work on it: some verdicts turned, owners added, dates moved, places taken away. */
export function editedPack(pack: Pack, world: World, seed: number, edits: number): Pack {
  const chance = seeded(seed)
  const { owners } = vocabularyOf(world)
  const links = [...pack.links]
  for (let edit = 0; edit < edits; edit++) {
    const index = Math.floor(chance() * links.length)
    const rule = links[index]
    if (rule) links[index] = editedRule(rule, chance, owners)
  }
  return packOf(links)
}

function editedRule(rule: Rule, chance: Chance, owners: readonly string[]): Rule {
  const way = chance()
  const { owner, surface } = rule.when
  const force = rule['in-force']
  if (way < 0.3) {
    const verdict = rule.ruling.verdict === 'block' ? 'interstitial' : 'block'
    return {
      ...rule,
      ruling: { ...rule.ruling, verdict, presentation: presentationsOf[verdict][0] },
    }
  }
  if (way < 0.6 && Array.isArray(owner)) {
    const more = [...new Set([...(owner as readonly string[]), pick(chance, owners)])]
    return { ...rule, when: { ...rule.when, owner: more } }
  }
  if (way < 0.8 && force) {
    const from = isoOf(Date.parse(force.from) + 30 * day, '+08:00')
    return { ...rule, 'in-force': { ...force, from } }
  }
  const fewer = Array.isArray(surface) ? surface.slice(0, Math.max(1, surface.length - 1)) : []
  return {
    ...rule,
    when: { ...rule.when, surface: fewer.length > 0 ? fewer : ['chat-1to1', 'chat-group'] },
  }
}

/** The 40-rule policy that all engines are given. */
export function fortyRules(world: World): CompiledPolicy {
  return compile(madePack(world, 40, 42), [], world)
}
