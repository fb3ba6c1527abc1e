import type { AttemptEvent } from '../../../policies/engine/attempt.ts'
import type { ScenarioStep } from '../../../policies/engine/scenario.ts'
import type { Lane } from '../lane.ts'
import { isAtCounter } from '../place.ts'
import { waitUntil } from '../waitFor.ts'
import { given, openLink } from './opening.ts'
import { choose, tapOn, tapThrough } from './pageTaps.ts'
import { glance, openApp, patience, shownProgram } from './screens.ts'
import { share } from './sharing.ts'
import { isStoreApp, openStoreApp } from './storeDeeds.ts'
import { typeInto } from './typing.ts'

type StepOf<T extends ScenarioStep['do']> = Extract<ScenarioStep, { do: T }>

/** Does a step on a lane's phone as a person would; false where the phone does not let it come to this. */
export async function doStep(lane: Lane, step: ScenarioStep): Promise<boolean> {
  switch (step.do) {
    case 'link.opened':
      return openLink(lane, step)
    case 'link.shared':
      return share(lane, step)
    case 'checkout.opened':
      return openCheckout(lane, step)
    case 'payment.requested': {
      if (lane.phones.held().page?.status === 'paying') return payAtCounter(lane, step.method)
      if (lane.phones.held().screen.type === 'store-app')
        return lane.stores.buy(lane.phones.held(), step.method).ok
      const running = shownProgram(lane)
      if (running === undefined) return false
      if (!(await choose(running.guest, `method-${step.method}`, glance))) return false
      await tapOn(running.guest, 'checkout-pay', patience)
      return waitUntil(() => lane.phones.held().sheet !== undefined, patience)
    }
    case 'law.changed':
      return false
    case 'text.typed':
      return typeInto(lane, step)
    case 'screen.awaited':
      // Whoever asks for it waits; a person does nothing.
      return true
    case 'choice.made':
      return answer(lane, { type: step.do, choice: step.choice })
    default:
      return answer(lane, { type: step.do })
  }
}

/** With the app whose code was read; an amount is written where the shop named none, in fen. */
function payAtCounter({ phones, codes }: Lane, method: string): boolean {
  const phone = phones.held()
  const opens = phone.page?.code?.opens
  return opens?.type === 'counter' && opens.method === method && codes.pay(phone, 2_800).ok
}

function answer({ phones, sheets, visits }: Lane, event: AttemptEvent): boolean {
  const phone = phones.held()
  return phone.sheet?.live ? sheets.answer(phone, event) : visits.answer(phone, event)
}

async function openCheckout(lane: Lane, step: StepOf<'checkout.opened'>): Promise<boolean> {
  if (isAtCounter(step))
    return waitUntil(() => lane.phones.held().page?.status === 'paying', patience)
  if (step.surface !== 'checkout') return false
  if (isStoreApp(step.host)) {
    const { do: _do, expect: _expect, person: _person, ...asked } = step
    return openStoreApp(lane, { ...given(asked), surface: 'checkout' })
  }
  const before = lane.attempts.newest()
  const running = await openApp(lane, step.host, ({ checkout }) =>
    checkout?.page === undefined ? undefined : `/${checkout.page}`,
  )
  const taps = running?.known.description?.checkout?.taps
  if (running === undefined || taps === undefined) return false
  return tapThrough(running.guest, taps, () => lane.attempts.newest() !== before, patience)
}
