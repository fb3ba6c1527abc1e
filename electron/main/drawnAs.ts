import type { Live } from './attempts.ts'
import type { Guest } from './guests.ts'
import type { OpenPage, Phone } from './phones.ts'

const inWords: readonly string[] = ['silent', 'link-stripped', 'folded']
const questions = { warning: 'asking', choosing: 'choosing', rerouted: 'rerouted' } as const

/** How an attempt's state is drawn: a page that asks or refuses, a passing sentence, or what it leads to. */
export function drawnAs(live: Live): OpenPage['status'] | 'opened' | 'said' {
  const state = live.state()
  if (state === 'opened') return 'opened'
  if (state === 'blocked' && inWords.includes(live.ruling().presentation)) return 'said'
  return questions[state as keyof typeof questions] ?? 'stopped'
}

/** The guest in front of a phone, where nothing that the phone draws covers it. */
export function visibleGuest(phone: Phone): Guest | undefined {
  if (phone.sheet !== undefined) return undefined
  if (phone.page !== undefined)
    return ['open', 'loading'].includes(phone.page.status) ? phone.page.guest : undefined
  return phone.screen.type === 'program'
    ? phone.programs.get(phone.screen.program)?.guest
    : undefined
}
