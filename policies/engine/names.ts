import { addressOf } from './address.ts'
import { shown, type Fault } from './faults.ts'
import { instantOf } from './instant.ts'
import { plainSources } from './compile.ts'
import type { Overlay, Pack, Registry, Rule, When } from './model.ts'
import { targetOf, type World } from './world.ts'

/** The names that registry files give; a file's own are added as it is checked. */
export type Names = Readonly<
  Record<'owner' | 'system' | 'domain' | 'scheme' | 'method' | 'source', Set<string>>
>

export function noNames(): Names {
  return {
    owner: new Set(),
    system: new Set(),
    domain: new Set(),
    scheme: new Set(),
    method: new Set(),
    source: new Set(),
  }
}

type Path = readonly PropertyKey[]

/** Adds what a registry file names; a name that was given before is a fault. */
export function gatherNames(registry: Registry, names: Names): readonly Fault[] {
  const faults: Fault[] = []
  const add = (kind: keyof Names, name: string, path: Path): void => {
    if (names[kind].has(name))
      faults.push({ path, expected: `each ${kind} once`, got: `"${name}" again` })
    names[kind].add(name)
  }
  for (const [index, { id }] of registry.owners.entries()) add('owner', id, ['owners', index, 'id'])
  for (const [index, { id }] of registry.methods.entries())
    add('method', id, ['methods', index, 'id'])
  for (const id of Object.keys(registry.sources)) add('source', id, ['sources', id])
  for (const [index, system] of registry.systems.entries()) {
    const path = ['systems', index]
    add('system', system.id, [...path, 'id'])
    for (const domain of system.domains) add('domain', domain, [...path, 'domains'])
    for (const host of system['short-hosts'])
      if (!system.domains.includes(host)) add('domain', host, [...path, 'short-hosts'])
    for (const scheme of system.schemes) add('scheme', scheme, [...path, 'schemes'])
  }
  return faults
}

type Claim = Readonly<{ kind: keyof Names; name: string; path: Path }>

function unknownOf(claims: readonly Claim[], names: Names): readonly Fault[] {
  return claims
    .filter(
      ({ kind, name }) => !names[kind].has(name) && !(kind === 'source' && name in plainSources),
    )
    .map(({ kind, name, path }) => ({
      path,
      expected: `a known ${kind}`,
      got: JSON.stringify(name),
    }))
}

function claim(kind: keyof Names, names: readonly string[], path: Path): readonly Claim[] {
  return names.map((name) => ({ kind, name, path }))
}

/** What a registry file names and no registry file gives. */
export function registryFaults(registry: Registry, names: Names): readonly Fault[] {
  const claims = [
    ...registry.systems.flatMap(({ owner, methods, source }, index) => [
      ...claim('owner', [owner], ['systems', index, 'owner']),
      ...claim('method', methods, ['systems', index, 'methods']),
      ...claim('source', source, ['systems', index, 'source']),
    ]),
    ...registry.systems.flatMap(({ 'mini-programs': programs }, index) =>
      programs.flatMap(({ host }, position) =>
        claim('system', [host], ['systems', index, 'mini-programs', position, 'host']),
      ),
    ),
    ...registry.edges.flatMap(({ a, b, source }, index) => [
      ...claim('owner', [a], ['edges', index, 'a']),
      ...claim('owner', [b], ['edges', index, 'b']),
      ...claim('source', source, ['edges', index, 'source']),
    ]),
    ...registry.methods.flatMap(({ system }, index) =>
      claim('system', [system], ['methods', index, 'system']),
    ),
  ]
  return unknownOf(claims, names)
}

/** Examples that lead to another system than the one they stand with. */
export function exampleFaults(registry: Registry, world: World): readonly Fault[] {
  return registry.systems.flatMap(({ id, example }, index) => {
    const address = example === undefined ? undefined : addressOf(example)
    const target = address === undefined ? 'unknown' : targetOf(world, address).target
    return example === undefined || target === id
      ? []
      : [
          {
            path: ['systems', index, 'example'],
            expected: `an address of ${id}`,
            got: `${shown(example)}, which leads to ${target}`,
          },
        ]
  })
}

const kindOf = {
  host: 'system',
  target: 'system',
  merchant: 'system',
  owner: 'owner',
  'merchant-owner': 'owner',
  method: 'method',
} as const satisfies Partial<Record<keyof When, keyof Names>>

/** Names that stand for the absence of one. */
const absent: readonly string[] = ['unknown', 'none']

function namesOfWorld({ registry, owners, systems, methods }: World): Names {
  return {
    ...noNames(),
    owner: new Set(owners.keys()),
    system: new Set(systems.keys()),
    method: new Set(methods.keys()),
    source: new Set(Object.keys(registry.sources)),
  }
}

/** Notes given twice, notes on events that have rules, and sources that the registry lacks. */
export function noteFaults({ notes, links, payments }: Pack, world: World): readonly Fault[] {
  const names = namesOfWorld(world)
  const ruleOf = new Map([...links, ...payments].map(({ id }) => [eventOf(id), id] as const))
  return notes.flatMap(({ id, source }, index) => {
    const isAgain = notes.findIndex((each) => each.id === id) < index
    const rule = ruleOf.get(eventOf(id))
    return [
      ...(isAgain
        ? [{ path: ['notes', index, 'id'], expected: 'each id once', got: `"${id}" again` }]
        : []),
      ...(rule === undefined
        ? []
        : [
            {
              path: ['notes', index, 'id'],
              expected: 'an event without rules',
              got: `"${id}" beside the rule "${rule}"`,
            },
          ]),
      ...unknownOf(claim('source', source, ['notes', index, 'source']), names),
    ]
  })
}

/** cn-l16 of cn-l16/onward. */
function eventOf(id: string): string {
  return id.split('/')[0] ?? id
}

/** Ids given twice, windows that end before they begin, and names or sources that the registry lacks. */
export function ruleFaults(
  rules: Pick<Pack | Overlay, 'links' | 'payments'>,
  zone: string,
  world: World,
): readonly Fault[] {
  const names = namesOfWorld(world)
  const seen = new Set<string>()
  return (['links', 'payments'] as const).flatMap((list) =>
    rules[list].flatMap((rule, index) => {
      const path = [list, index]
      const again = seen.has(rule.id)
        ? [{ path: [...path, 'id'], expected: 'each id once', got: `"${rule.id}" again` }]
        : []
      seen.add(rule.id)
      return [
        ...again,
        ...windowFaults(rule, zone, path),
        ...unknownOf(claimsOf(rule, path), names),
      ]
    }),
  )
}

function windowFaults({ 'in-force': force }: Rule, zone: string, path: Path): readonly Fault[] {
  if (force?.until === undefined) return []
  const from = instantOf(force.from, zone) ?? -Infinity
  const until = instantOf(force.until, zone) ?? Infinity
  return until > from
    ? []
    : [
        {
          path: [...path, 'in-force', 'until'],
          expected: `an instant after ${force.from}`,
          got: JSON.stringify(force.until),
        },
      ]
}

function claimsOf({ when, source }: Rule, path: Path): readonly Claim[] {
  const conditions = (Object.keys(kindOf) as (keyof typeof kindOf)[]).flatMap((attribute) => {
    const wanted = when[attribute]
    if (wanted === undefined) return []
    const listed = typeof wanted === 'object' && 'not' in wanted ? wanted.not : wanted
    const values = (typeof listed === 'string' ? [listed] : listed).filter(
      (value) => !absent.includes(value),
    )
    return claim(kindOf[attribute], values, [...path, 'when', attribute])
  })
  return [...conditions, ...claim('source', source, [...path, 'source'])]
}
