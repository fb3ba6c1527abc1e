import type { Verdict } from '../../engine/model.ts'
import { escaped } from '../html.ts'
import type { ReportStep } from '../replayReport.ts'

/** What a person sees, by verdict, on a phone of 40 × 72 units: a page, a question, a choice, a way round, a stop. */
const drawings: Readonly<Record<Verdict, string>> = {
  allow: 'M9 22h22v13H9zM9 42h22M9 48h22M9 54h14',
  interstitial: 'M8 25h24v24H8zM12 32h16M12 37h10M8 43h24M20 43v6',
  choose: 'M4 38h32M9 45h22M9 52h22M9 59h22',
  reroute: 'M8 24h13v17H8zM25 32h7v20H14v-6M28 36l4-4M28 28l4 4',
  block: 'M20 24a10 10 0 1 0 0 20 10 10 0 1 0 0-20M13 41l14-14M12 53h16',
}
const frame = '<rect x="1.5" y="1.5" width="37" height="69" rx="7"/><path d="M15 6.5h10"/>'

/** Each drawn once; a step's picture uses it. */
export function screenSymbols(): string {
  const symbols = Object.entries(drawings).map(
    ([verdict, line]) =>
      `<symbol id="screen-${verdict}" viewBox="0 0 40 72">${frame}<path d="${line}"/></symbol>`,
  )
  const still = `<symbol id="screen-none" viewBox="0 0 40 72">${frame}<path d="M14 36h12"/></symbol>`
  return `<svg class="symbols" aria-hidden="true">${symbols.join('')}${still}</svg>`
}

/** What stands on the phone while a machine rests in a state. */
const shownIn: Readonly<Record<string, Verdict>> = {
  opened: 'allow',
  cashier: 'allow',
  authorising: 'allow',
  paid: 'allow',
  warning: 'interstitial',
  choosing: 'choose',
  rerouted: 'reroute',
  blocked: 'block',
  copied: 'block',
  refused: 'block',
}

/** The phone after a step; at a checkout as its best offer has it. */
export function screenAfter({ state, quotes = [], picture }: ReportStep): string {
  if (picture !== undefined) return `<img class="screen-picture" src="${escaped(picture)}" alt="">`
  const offered = quotes.find(({ verdict }) => verdict !== 'block') ?? quotes[0]
  return screen(offered?.verdict ?? shownIn[state])
}

function screen(verdict: Verdict | undefined): string {
  return `<svg class="screen ${verdict ?? 'still'}" viewBox="0 0 40 72" aria-hidden="true"><use href="#screen-${verdict ?? 'none'}"/></svg>`
}
