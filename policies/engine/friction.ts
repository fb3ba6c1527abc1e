import type { LaneStep } from './parting.ts'

/** What a journey costs a person. */
export type Friction = Readonly<{
  /** Things that the person did; where no screen is tapped, one for each step of the person's. */
  taps: number
  /** Pages and sheets that came up. */
  pages: number
  /** Seconds in which a page let nobody go on. */
  seconds: number
  /** Times that it went no further. */
  deadEnds: number
}>

/** `isOwn`: the person's own step, not a page's. `wait`: seconds that its page holds people up. */
export type FrictionStep = LaneStep & Readonly<{ isOwn: boolean; wait?: number }>

const shown: ReadonlySet<string> = new Set([
  'warning',
  'choosing',
  'rerouted',
  'blocked',
  'opened',
  'cashier',
  'refused',
  'paid',
  'failed',
  'timed-out',
])
const ends: ReadonlySet<string> = new Set(['blocked', 'refused', 'failed', 'timed-out'])

/** A share shows no page of its own, and a checkout's list of methods is one page of the shop's. */
const withoutPage: ReadonlySet<string> = new Set(['link.shared', 'payment.quoted', 'page.left'])

/** Counts what a person had to do, see and wait for; `taps` where they were counted on a screen. */
export function frictionOf(steps: readonly FrictionStep[], taps?: number): Friction {
  let [pages, seconds, deadEnds] = [0, 0, 0]
  for (const { event, path, wait = 0 } of steps) {
    const end = path.at(-1) ?? ''
    if (shown.has(end) && !withoutPage.has(event)) pages++
    if (end === 'warning') seconds += wait
    if (ends.has(end) && event !== 'payment.quoted') deadEnds++
  }
  return { taps: taps ?? steps.filter(({ isOwn }) => isOwn).length, pages, seconds, deadEnds }
}
