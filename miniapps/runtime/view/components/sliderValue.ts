/** The step nearest to a place along the bar, from 0 to 1. */
export function sliderValue(place: number, min: number, max: number, step: number): number {
  const span = max - min
  if (span <= 0) return min
  const width = step > 0 ? step : 1
  const steps = Math.round((Math.min(1, Math.max(0, place)) * span) / width)
  // Sums of fractions such as 0.1 show no tail of digits.
  return Math.min(max, Number((min + steps * width).toFixed(6)))
}
