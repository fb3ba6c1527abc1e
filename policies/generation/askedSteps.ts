import { addressOf } from '../engine/address.ts'
import type { Example } from '../engine/exploration.ts'
import type { ScenarioPerson, ScenarioStep } from '../engine/scenario.ts'
import { targetOf, type World } from '../engine/world.ts'

/** The steps that ask a request, and the person who does; the last one is ruled. */
export type Asked = Readonly<{ steps: readonly ScenarioStep[]; person: ScenarioPerson }>

/** The steps of a request that some way of asking allows, as a person would write them. */
export function stepsOf(example: Example, world: World): Asked {
  const { version, choice, age, rollout, ...rest } = example
  const traits = given({ version, choice, age, rollout })
  return { steps: asked(rest, world), person: { id: nameOf(traits), ...traits } }
}

type Circumstances = Omit<Example, 'version' | 'choice' | 'age' | 'rollout'>

function asked(
  { at: _at, region: _region, method, merchant, action, host, surface, ...rest }: Circumstances,
  world: World,
): readonly ScenarioStep[] {
  const { url, target, form, flags, trigger, frame, strikes, ...circumstances } = rest
  switch (action) {
    case 'pay':
      return [
        {
          do: 'checkout.opened',
          host,
          surface,
          ...given({ merchant, ...circumstances }),
        },
        { do: 'payment.requested', method: method ?? 'none' },
      ]
    case 'share':
      return [
        {
          do: 'link.shared',
          from: sharerOf(url, world),
          host,
          to: surface,
          url: url ?? '',
          ...given({ form }),
        },
      ]
    default: {
      const to = url === undefined && target === undefined ? { target: 'unknown' } : {}
      return [
        {
          do: 'link.opened',
          host,
          surface,
          ...given({ action, url, target, ...to, form, flags, trigger, frame, strikes }),
          ...given(circumstances),
        },
      ]
    }
  }
}

/** People share from the app that a link leads to. */
function sharerOf(url: string | undefined, world: World): string {
  const address = url === undefined ? undefined : addressOf(url)
  const { target } = address ? targetOf(world, address) : { target: 'unknown' }
  return target === 'unknown' ? 'another-app' : target
}

/** People are called by what is said of them. */
function nameOf(traits: Readonly<Record<string, unknown>>): string {
  const words = Object.entries(traits).map(([name, value]) =>
    name === 'version'
      ? `${String(value)}-version`
      : name === 'rollout'
        ? `bucket-${String(value)}`
        : String(value),
  )
  return words.join('-') || 'anyone'
}

function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
