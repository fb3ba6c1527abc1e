import { expect } from 'vitest'
import { openLinkAttempt, openPaymentAttempt } from '../../policies/engine/attempt.ts'
import type { Subject } from '../../policies/engine/axes.ts'
import type { CompiledPolicy } from '../../policies/engine/compile.ts'
import { factsOf } from '../../policies/engine/facts.ts'
import { firstOf, makeJudges } from '../../policies/engine/judge.ts'
import { makeLaw, type Law } from '../../policies/engine/law.ts'
import type { Request } from '../../policies/engine/model.ts'
import { makeRequestJudge } from '../../policies/engine/requestJudge.ts'
import { drawerOf, randomOf } from './drawnRequests.ts'

/**
 * Expects the forms of a policy to agree: draws requests, three links to a payment, and expects the
 * judges of facts and of whole requests to name the rule that the naive first match names; of every
 * `stride`-th four, the machine must name it too. Answers how many requests each rule decided.
 */
export function agreementOf(
  policy: CompiledPolicy,
): (seed: number, count: number, stride?: number) => ReadonlyMap<string, number> {
  const { world } = policy
  const judges = makeJudges(policy)
  const wholeJudge = makeRequestJudge(policy)
  const law = makeLaw(policy, policy.pack.name, '2021-09-17T12:00:00+08:00')
  const lists = { link: policy.links, payment: policy.payments }
  const drawers = {
    link: drawerOf(world, policy.links, 'link'),
    payment: drawerOf(world, policy.payments, 'payment'),
  }
  return (seed, count, stride = 1) => {
    const random = randomOf(seed)
    const decided = new Map<string, number>()
    for (let index = 0; index < count; index++) {
      const subject = index % 4 === 3 ? 'payment' : 'link'
      const request = drawers[subject](random)
      const facts = factsOf(request, world)
      const naive = facts && firstOf(lists[subject], facts)
      const judged = facts && judges[subject](facts)
      const name = naive?.id ?? (facts ? 'no-rule' : 'bad-address')
      decided.set(name, (decided.get(name) ?? 0) + 1)
      if (judged !== naive)
        expect({ request, judge: judged?.id }).toEqual({ request, judge: naive?.id })
      const whole = wholeJudge(request)
      const wholeName = whole === 'bad-address' ? whole : (whole?.id ?? 'no-rule')
      if (wholeName !== name)
        expect({ request, whole: wholeName }).toEqual({ request, whole: name })
      if (Math.floor(index / 4) % stride !== 0) continue
      const machine = ruledByMachine(law, subject, request)
      if (machine !== name) expect({ request, machine }).toEqual({ request, machine: name })
    }
    return decided
  }
}

function ruledByMachine(law: Law, subject: Subject, request: Request): string | undefined {
  if (subject === 'payment') {
    const payment = openPaymentAttempt(law, request)
    payment.send({ type: 'payment.quoted' })
    return payment.ruling()?.rule
  }
  const link = openLinkAttempt(law, request, () => undefined)
  link.send({ type: 'link.opened' })
  return link.ruling()?.rule
}
