import { isTaken } from '../../policies/engine/address.ts'
import type { Subject } from '../../policies/engine/axes.ts'
import type { CompiledPolicy } from '../../policies/engine/compile.ts'
import type { Facts } from '../../policies/engine/facts.ts'
import { instantOf } from '../../policies/engine/instant.ts'
import type { Part } from '../../policies/engine/part.ts'

/** Reads the conditions of a box as a person would, and says of facts whether they meet them all. */
export type IsWithin = (parts: readonly Part[], facts: Facts) => boolean

/** For boxes about some policies of one world. */
export function isWithinOf(subject: Subject, policies: readonly CompiledPolicy[]): IsWithin {
  const { registry } = policies[0]!.world
  const tests = policies.flatMap((policy) =>
    (subject === 'link' ? policy.links : policy.payments).flatMap((rule) => rule.tests),
  )
  const namedIn = (attribute: string): readonly string[] =>
    tests.flatMap(({ attribute: own, accepts }) =>
      own === attribute && accepts.type === 'values' ? [...accepts.values] : [],
    )
  const systems = registry.systems.map(({ id }) => id)
  const known: Readonly<Record<string, ReadonlySet<string>>> = {
    host: new Set([...systems, ...namedIn('host')]),
    merchant: new Set([...systems, ...namedIn('merchant')]),
    method: new Set(['none', ...registry.methods.map(({ id }) => id), ...namedIn('method')]),
  }
  const filters = [
    ...new Set(tests.flatMap(({ accepts }) => (accepts.type === 'address' ? accepts.filters : []))),
  ]
  const shown = (attribute: string, facts: Facts): string => {
    switch (attribute) {
      case 'suspicions':
        return facts.suspicions.toSorted().join(' + ') || 'none'
      case 'address': {
        const { address } = facts
        return address
          ? filters.filter((each) => isTaken(each, address)).join(' + ') || 'none'
          : 'none'
      }
      default: {
        const value = String(facts[attribute as Exclude<keyof Facts, 'address'>])
        return known[attribute]?.has(value) === false ? '*' : value
      }
    }
  }
  const meets = ({ attribute, is, not }: Part, facts: Facts): boolean => {
    switch (attribute) {
      case 'flags':
        return (
          (is ?? []).every((flag) => facts.flags.includes(flag)) &&
          !(not ?? []).some((flag) => facts.flags.includes(flag))
        )
      case 'at':
      case 'rollout':
      case 'strikes':
      case 'volume':
        return is!.some((span) => isInSpan(span, facts[attribute]))
      case 'destination': {
        const target = subject === 'payment' ? '*' : facts.target
        const kind = `${target} (suspicions ${shown('suspicions', facts)}, address ${shown('address', facts)})`
        return is!.includes(target) || is!.includes(kind)
      }
      default: {
        const value = shown(attribute, facts)
        return (is?.includes(value) ?? true) && !(not?.includes(value) ?? false)
      }
    }
  }
  return (parts, facts) => parts.every((part) => meets(part, facts))
}

/** `from – until`, half-open, either end left out where it has none. */
function isInSpan(span: string, value: number): boolean {
  const [from = '', until = ''] = span.split('–').map((end) => end.trim())
  const edge = (text: string): number => (text.includes('T') ? instantOf(text, 'Z')! : Number(text))
  return (from === '' || value >= edge(from)) && (until === '' || value < edge(until))
}
