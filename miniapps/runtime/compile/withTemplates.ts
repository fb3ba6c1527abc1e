import type { ComponentConfig, ProgramConfig } from '../compiled.ts'
import type { LinkedTemplates } from './linkTemplates.ts'

/** What only templates tell of components: how their slots are, and what they are given. */
export function withTemplates(
  components: ProgramConfig['components'],
  { templates }: LinkedTemplates,
): ProgramConfig['components'] {
  const props = propsByPath(components, templates)
  const entries = Object.entries(components).map(([path, component]) => {
    const given = props.get(path)
    const told: ComponentConfig = {
      ...component,
      ...(templates.get(path)?.hasScopedSlots === true ? { hasScopedSlots: true } : {}),
      ...(given === undefined || given.size === 0 ? {} : { props: [...given].toSorted() }),
    }
    return [path, told] as const
  })
  return Object.fromEntries(entries)
}

/** A template may be imported by whoever uses its tags: a tag counts for all that stand behind it anywhere. */
function propsByPath(
  components: ProgramConfig['components'],
  templates: LinkedTemplates['templates'],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byTag = new Map<string, Set<string>>()
  for (const { props } of templates.values())
    for (const [tag, names] of props) byTag.set(tag, new Set([...(byTag.get(tag) ?? []), ...names]))
  const byPath = new Map<string, Set<string>>()
  for (const { usingComponents } of Object.values(components))
    for (const [tag, target] of Object.entries(usingComponents)) {
      const path = target.replace(/^\//, '')
      byPath.set(path, new Set([...(byPath.get(path) ?? []), ...(byTag.get(tag) ?? [])]))
    }
  return byPath
}
