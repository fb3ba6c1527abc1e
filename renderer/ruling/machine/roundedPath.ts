type Point = Readonly<{ x: number; y: number }>

/** A line through points, as SVG, with its corners rounded. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  const parts = [`M${first.x} ${first.y}`]
  for (const [index, corner] of rest.entries()) {
    const before = points[index] ?? corner
    const after = rest[index + 1]
    if (after === undefined) {
      parts.push(`L${corner.x} ${corner.y}`)
      continue
    }
    const into = toward(corner, before, radius)
    const out = toward(corner, after, radius)
    parts.push(`L${into.x} ${into.y}Q${corner.x} ${corner.y} ${out.x} ${out.y}`)
  }
  return parts.join('')
}

/** A point so far from a corner, and no more than half the way to the next. */
function toward(corner: Point, other: Point, radius: number): Point {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y)
  if (length === 0) return corner
  const share = Math.min(radius, length / 2) / length
  return {
    x: corner.x + (other.x - corner.x) * share,
    y: corner.y + (other.y - corner.y) * share,
  }
}
