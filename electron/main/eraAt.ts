import { erasOf, type EraOf } from '../../policies/engine/eras.ts'
import { instantOf } from '../../policies/engine/instant.ts'
import type { Law } from '../../policies/engine/law.ts'
import { remember } from './remember.ts'

/** The eras of a policy, found once. */
export const eras: (policy: Law['policy']) => EraOf = remember(erasOf)

/** In which era of its policy a law is read: what it rules changes with this alone. */
export function eraAt({ policy, at }: Law): number {
  return eras(policy)(instantOf(at, 'Z') ?? 0)
}
