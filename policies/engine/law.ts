import type { CompiledPolicy } from './compile.ts'
import { makeLinkMachine } from './linkMachine.ts'
import { makePaymentMachine } from './paymentMachine.ts'

/** A compiled policy at an instant, with the machines that are made from it. */
export type Law = Readonly<{
  policy: CompiledPolicy
  /** The label that rulings carry: cn@2021-09-17, or a preset's name. */
  label: string
  /** ISO 8601 with seconds and zone: the instant at which requests are ruled. */
  at: string
  linkMachine: ReturnType<typeof makeLinkMachine>
  paymentMachine: ReturnType<typeof makePaymentMachine>
}>

export function makeLaw(policy: CompiledPolicy, label: string, at: string): Law {
  return {
    policy,
    label,
    at,
    linkMachine: makeLinkMachine(policy),
    paymentMachine: makePaymentMachine(policy),
  }
}

/** The same rules at another instant; the machines are the rules, so they stay. */
export function lawAt(law: Law, label: string, at: string): Law {
  return { ...law, label, at }
}
