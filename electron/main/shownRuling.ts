import type { Ruling, ShownRuling } from '../../policies/engine/model.ts'

/** What a phone draws of a ruling; how it came about is forty times as long, and the ruling panel's alone. */
export function shownRuling({ trace: _tried, nearly: _nearly, ...shown }: Ruling): ShownRuling {
  return shown
}
