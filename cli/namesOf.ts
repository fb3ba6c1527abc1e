import type { Law } from '../policies/engine/law.ts'
import type { When } from '../policies/engine/model.ts'

/** What stands in examples for an app and a way to pay that nobody knows, and for no way to pay. */
const strangers = { apps: ['another-app'], methods: ['another-method', 'none'] } as const

/** Apps and ways to pay that a law can speak of: the registry's, and those its own rules name. */
export function namesOf({ policy }: Law): Readonly<{
  apps: ReadonlySet<string>
  methods: ReadonlySet<string>
}> {
  const rules = [...policy.pack.links, ...policy.pack.payments]
  const named = (attribute: 'host' | 'merchant' | 'method'): readonly string[] =>
    rules.flatMap(({ when }) => wordsOf(when[attribute]))
  return {
    apps: new Set([
      ...policy.world.systems.keys(),
      ...named('host'),
      ...named('merchant'),
      ...strangers.apps,
    ]),
    methods: new Set([...policy.world.methods.keys(), ...named('method'), ...strangers.methods]),
  }
}

function wordsOf(condition: When['host']): readonly string[] {
  if (condition === undefined) return []
  if (typeof condition === 'string') return [condition]
  return 'not' in condition ? wordsOf(condition.not) : condition
}
