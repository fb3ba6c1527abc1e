import { Category, Region } from '../../policies/engine/attributes.ts'
import type { Law } from '../../policies/engine/law.ts'
import {
  Domain,
  type Overlay,
  type Registry,
  type System,
  type Words,
} from '../../policies/engine/model.ts'
import type { OverlayEdit } from '../../policies/engine/overlayText.ts'
import type { World } from '../../policies/engine/world.ts'
import type { CompaniesState, CompanyInput } from '../ipc/companies.ts'

/** The registry with a company added, or put in the place of the one with its id. */
export function withCompany(own: Registry, world: World, company: CompanyInput): Registry {
  const id = company.id ?? freeId(company, world)
  const owner = ownerOf(company.owner, world)
  const name = { zh: company.name.zh || company.name.en, en: company.name.en || company.name.zh }
  const cited = { source: ['overlay'], confidence: 'hypothetical' as const }
  const system: System = {
    id,
    name,
    owner: owner.id,
    category: company.category,
    domains: company.domains,
    'short-hosts': [],
    schemes: [],
    methods: company.methods,
    surfaces: ['app', 'checkout', 'share-sheet'],
    regions: Region.options,
    tokens: [],
    'mini-programs': [],
    ...cited,
  }
  const rest = withoutSystem(own, id)
  return tidied({
    ...rest,
    owners: owner.isKnown ? own.owners : [...own.owners, { id: owner.id, name: owner.name }],
    edges: [
      ...rest.edges.filter(({ a }) => a !== owner.id),
      ...company.rivals
        .filter((rival) => rival !== owner.id)
        .map((b) => ({ a: owner.id, b, relation: 'rival' as const, ...cited })),
    ],
    systems: [...rest.systems, system],
  })
}

/** What keeps a company from being added, as a sentence for the form. */
export function companyProblem(
  { id, domains, methods, rivals }: CompanyInput,
  { hosts, methods: knownMethods, owners }: World,
): Words | undefined {
  const odd = domains.find((each) => !Domain.safeParse(each).success)
  if (odd !== undefined)
    return {
      zh: `“${odd}”不是域名，请写成 shop.example.com`,
      en: `“${odd}” is no domain; write one such as shop.example.com`,
    }
  const taken = domains.find((each) => ![undefined, id].includes(hosts.get(each)?.id))
  if (taken !== undefined) {
    const { name } = hosts.get(taken) ?? { name: { zh: '', en: '' } }
    return {
      zh: `${taken} 已经是${name.zh}的域名`,
      en: `${taken} is a domain of ${name.en} already`,
    }
  }
  const unknown = [
    ...methods.filter((each) => !knownMethods.has(each)),
    ...rivals.filter((each) => !owners.has(each)),
  ]
  return unknown[0] === undefined
    ? undefined
    : { zh: `没有“${unknown[0]}”`, en: `There is no “${unknown[0]}”` }
}

/** The registry without one of the companies. */
export function withoutCompany(registry: Registry, id: string): Registry {
  return tidied(withoutSystem(registry, id))
}

/** What takes every rule out of an overlay that speaks of a company. */
export function forgetting({ links, payments }: Overlay, id: string): readonly OverlayEdit[] {
  const speaksOfIt = (wanted: unknown): boolean =>
    wanted === id || (Array.isArray(wanted) && wanted.includes(id))
  const edits = (list: 'links' | 'payments', rules: Overlay['links']): readonly OverlayEdit[] =>
    rules
      .filter(({ when }) => [when.host, when.target, when.merchant].some(speaksOfIt))
      .map((rule) => ({ type: 'rule', list, id: rule.id, rule: undefined }))
  return [...edits('links', links), ...edits('payments', payments)]
}

function withoutSystem(registry: Registry, id: string): Registry {
  return { ...registry, systems: registry.systems.filter((system) => system.id !== id) }
}

/** Without owners that own nothing, and their edges. */
function tidied(registry: Registry): Registry {
  const owning = new Set(registry.systems.map(({ owner }) => owner))
  const added = new Set(registry.owners.map(({ id }) => id))
  const isKept = (id: string): boolean => !added.has(id) || owning.has(id)
  return {
    ...registry,
    owners: registry.owners.filter(({ id }) => isKept(id)),
    edges: registry.edges.filter(({ a, b }) => isKept(a) && isKept(b)),
  }
}

function ownerOf(
  text: string,
  { owners }: World,
): Readonly<{ id: string; name: Words; isKnown: boolean }> {
  const wanted = text.trim()
  for (const [id, name] of owners)
    if ([id, name.zh, name.en].some((each) => each.toLowerCase() === wanted.toLowerCase()))
      return { id, name, isKnown: true }
  const id = firstFree(slugOf(wanted) || 'own', (each) => owners.has(each))
  return { id, name: { zh: wanted, en: wanted }, isKnown: false }
}

function freeId({ name, domains }: CompanyInput, { systems }: World): string {
  const [domain = ''] = domains
  const wanted = slugOf(name.en) || slugOf(name.zh) || slugOf(domain.split('.')[0] ?? '') || 'own'
  return firstFree(wanted, (each) => systems.has(each))
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
}

function firstFree(wanted: string, isTaken: (id: string) => boolean): string {
  let id = wanted
  for (let number = 2; isTaken(id); number++) id = `${wanted}-${number}`
  return id
}

/** The user's companies as their form takes them, and the choices it has. */
export function companiesOf({ policy }: Law, { systems, edges }: Registry): CompaniesState {
  const { world } = policy
  return {
    own: systems.map(({ id, name, owner, category, domains, methods }) => ({
      id,
      name,
      owner,
      category,
      domains,
      methods,
      rivals: edges.filter(({ a }) => a === owner).map(({ b }) => b),
    })),
    owners: [...world.owners.keys()],
    methods: [...world.methods.keys()],
    categories: Category.options,
  }
}
