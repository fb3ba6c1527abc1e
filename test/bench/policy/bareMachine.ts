import { assign, createActor, setup } from 'xstate'
import { applies, type CompiledRule } from '../../../policies/engine/compile.ts'
import { factsOf, type Facts } from '../../../policies/engine/facts.ts'
import type { Request } from '../../../policies/engine/model.ts'
import type { World } from '../../../policies/engine/world.ts'

/** The rules as guarded transitions and nothing else: one actor and one event for each request. */
export function bareMachine(
  rules: readonly CompiledRule[],
  world: World,
): (request: Request) => number {
  const machine = setup({
    types: {
      context: {} as { facts: Facts | undefined; rule: number },
      events: {} as { type: 'link.opened' },
      input: {} as { request: Request },
    },
    guards: {
      applies: ({ context }, params: { rule: CompiledRule }) =>
        context.facts !== undefined && applies(params.rule, context.facts),
    },
    actions: {
      remember: assign((_, params: { rule: number }) => ({ rule: params.rule })),
    },
  }).createMachine({
    context: ({ input }) => ({ facts: factsOf(input.request, world), rule: rules.length }),
    initial: 'received',
    states: {
      received: { on: { 'link.opened': { target: 'judged' } } },
      judged: {
        always: [
          ...rules.map((rule, index) => ({
            guard: { type: 'applies' as const, params: { rule } },
            target: rule.ruling.verdict,
            actions: { type: 'remember' as const, params: { rule: index } },
          })),
          { target: 'block' as const },
        ],
      },
      allow: {},
      interstitial: {},
      choose: {},
      reroute: {},
      block: {},
    },
  })
  return (request) => {
    const actor = createActor(machine, { input: { request } })
    actor.start()
    actor.send({ type: 'link.opened' })
    return actor.getSnapshot().context.rule
  }
}
