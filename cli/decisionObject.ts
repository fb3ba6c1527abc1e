import type { Law } from '../policies/engine/law.ts'
import type { Decision } from './decision.ts'
import { decisionSentence } from '../policies/words/decisionSentence.ts'

/** A decision as the JSON that programs read. */
export function decisionObject(
  { request, ruling, state, path, hops }: Decision,
  law: Law,
): Readonly<Record<string, unknown>> {
  const { verdict, presentation, reason, rule, title, pack, to, inForce } = ruling
  const { source, confidence, trace, nearly, notice, fee } = ruling
  return {
    verdict,
    presentation,
    reason,
    rule,
    title,
    pack,
    at: request.at,
    ...(to === undefined ? {} : { to }),
    ...(notice === undefined ? {} : { notice }),
    ...(fee === undefined ? {} : { fee }),
    inForce,
    source,
    confidence,
    state,
    path,
    hops,
    sentence: decisionSentence(ruling, request, hops, law.policy.world),
    trace,
    nearly,
    request,
  }
}
