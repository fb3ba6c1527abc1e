import type { Verdict } from '../engine/model.ts'

/** Gates and lanes as lines on a grid of 16 units: open gate, gate ajar, fork, bent arrow, closed gate. */
export const verdictDrawings: Readonly<Record<Verdict, string>> = {
  allow: 'M3 14V3M13 14V3M3 5l-1.5 8M13 5l1.5 8M3 3h10',
  interstitial: 'M3 14V3h10v11M3 4l5 2v9l-5-1M10.5 9v.01',
  choose: 'M8 14V9M8 9L3.5 4M8 9l4.5-5M3.5 7V4h3M12.5 7V4h-3',
  reroute: 'M3 13V8a3 3 0 0 1 3-3h7M10 2l3 3-3 3',
  block: 'M3 14V3h10v11M3 7h10M3 11h10M8 3v11',
}
