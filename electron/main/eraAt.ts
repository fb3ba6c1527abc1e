import { erasOf } from '../../policies/engine/eras.ts'
import { instantOf } from '../../policies/engine/instant.ts'
import type { Law } from '../../policies/engine/law.ts'
import { remember } from './remember.ts'

/** The eras of a policy, found once: of its rules on links and of those on payments. */
const eras = remember((policy: Law['policy']) => ({
  links: erasOf(policy, 'links'),
  payments: erasOf(policy, 'payments'),
}))

/** In which era of these rules a law is read: what they rule changes with this alone. */
export function eraAt({ policy, at }: Law, of: 'links' | 'payments'): number {
  return eras(policy)[of](instantOf(at, 'Z') ?? 0)
}
