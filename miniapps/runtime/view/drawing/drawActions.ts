import { listOf, numberOf, recordOf, textOf } from '../attributeValues.ts'

/** One step: a 2d context's method with its arguments, or `=property` with its value. */
export type DrawAction = readonly [name: string, ...input: readonly unknown[]]
type Context = CanvasRenderingContext2D

const methods = new Set(
  `arc arcTo beginPath bezierCurveTo clearRect clip closePath ellipse fill fillRect fillText lineTo moveTo
quadraticCurveTo rect restore rotate roundRect save scale setLineDash stroke strokeRect strokeText transform
translate`.split(/\s+/),
)
const properties = new Set(
  `fillStyle strokeStyle font globalAlpha globalCompositeOperation lineCap lineDashOffset lineJoin lineWidth miterLimit
shadowBlur shadowColor shadowOffsetX shadowOffsetY textAlign textBaseline filter`.split(/\s+/),
)

/** Draws what a program recorded. `ratio` is how many dots a px has; `images` holds the pictures it names. */
export function drawActions(
  context: Context,
  actions: readonly DrawAction[],
  ratio: number,
  images: ReadonlyMap<string, HTMLImageElement>,
): void {
  const members = context as unknown as Record<string, unknown>
  for (const [name, ...input] of actions) {
    if (name.startsWith('=')) {
      const property = name.slice(1)
      if (properties.has(property)) members[property] = paintOf(context, input[0], images)
    } else if (name === 'setTransform') {
      const [a, b, c, d, e, f] = input.map((part) => numberOf(part) * ratio)
      context.setTransform(a ?? ratio, b ?? 0, c ?? 0, d ?? ratio, e ?? 0, f ?? 0)
    } else if (name === 'resetTransform') context.setTransform(ratio, 0, 0, ratio, 0, 0)
    else if (name === 'drawImage') {
      const image = images.get(textOf(input[0]))
      if (image)
        context.drawImage(
          image,
          ...(input.slice(1).map((part) => numberOf(part)) as [number, number]),
        )
    } else if (methods.has(name))
      (members[name] as (...input: unknown[]) => void).apply(context, input)
  }
}

/** Addresses of all pictures that a drawing names. */
export function picturesIn(actions: readonly DrawAction[]): readonly string[] {
  return actions.flatMap(([name, first]) => {
    if (name === 'drawImage') return [textOf(first)]
    const { pattern } = recordOf(first)
    return typeof pattern === 'string' ? [pattern] : []
  })
}

function paintOf(
  context: Context,
  value: unknown,
  images: ReadonlyMap<string, HTMLImageElement>,
): unknown {
  const { gradient, points, stops, pattern, repetition } = recordOf(value)
  if (typeof pattern === 'string') {
    const image = images.get(pattern)
    return image ? context.createPattern(image, textOf(repetition, 'repeat')) : 'transparent'
  }
  if (gradient === undefined) return value
  const [x = 0, y = 0, third = 0, fourth = 0] = listOf(points).map((point) => numberOf(point))
  const made =
    gradient === 'circular'
      ? context.createRadialGradient(x, y, 0, x, y, third)
      : context.createLinearGradient(x, y, third, fourth)
  for (const stop of listOf(stops)) {
    const [offset, color] = listOf(stop)
    made.addColorStop(Math.min(1, Math.max(0, numberOf(offset))), textOf(color, '#000'))
  }
  return made
}
