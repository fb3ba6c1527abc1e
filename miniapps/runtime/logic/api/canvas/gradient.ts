/** Points are x0, y0, x1, y1 of a linear gradient, x, y, r of a circular one. */
export type GradientFill = Readonly<{
  gradient: 'linear' | 'circular'
  points: readonly unknown[]
  stops: readonly (readonly [offset: unknown, color: unknown])[]
}>

export function gradient(
  kind: GradientFill['gradient'],
  points: readonly unknown[],
): Readonly<{ addColorStop: (offset: unknown, color: unknown) => void; fill: GradientFill }> {
  const stops: (readonly [unknown, unknown])[] = []
  const addColorStop = (offset: unknown, color: unknown): void => void stops.push([offset, color])
  return { addColorStop, fill: { gradient: kind, points, stops } }
}
