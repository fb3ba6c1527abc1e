const factors = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2]
/** The window is not laid out for less, in CSS pixels. */
const narrowest = 1000

/** The next factor of zoom, one step up or down or back to 1, as long as the window's width has room for it. */
export function zoomed(factor: number, step: -1 | 0 | 1, width: number): number {
  if (step === 0) return 1
  const nearest = factors.toSorted((a, b) => Math.abs(a - factor) - Math.abs(b - factor))[0] ?? 1
  const next = factors[factors.indexOf(nearest) + step] ?? nearest
  return next > 1 && width / next < narrowest ? nearest : next
}
