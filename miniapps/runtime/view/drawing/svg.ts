const space = 'http://www.w3.org/2000/svg'

export type Shape = Readonly<
  | { path: string; fill?: string; stroke?: string; width?: number }
  | {
      circle: readonly [x: number, y: number, radius: number]
      fill?: string
      stroke?: string
      width?: number
    }
>

/** A drawing in a square of `size` units, coloured by `currentColor` where nothing else is said. */
export function svg(size: number, ...shapes: readonly Shape[]): SVGSVGElement {
  const drawing = document.createElementNS(space, 'svg')
  drawing.setAttribute('viewBox', `0 0 ${size} ${size}`)
  drawing.setAttribute('aria-hidden', 'true')
  drawing.append(...shapes.map(drawn))
  return drawing
}

function drawn(shape: Shape): SVGElement {
  const isCircle = 'circle' in shape
  const made = document.createElementNS(space, isCircle ? 'circle' : 'path')
  const place: Readonly<Record<string, string | number>> = isCircle
    ? { cx: shape.circle[0], cy: shape.circle[1], r: shape.circle[2] }
    : { d: shape.path }
  const { stroke, width = 1.5 } = shape
  const fill = shape.fill ?? (stroke === undefined ? 'currentColor' : 'none')
  const paint: Readonly<Record<string, string | number>> = {
    fill,
    ...(stroke === undefined
      ? {}
      : {
          stroke,
          'stroke-width': width,
          'stroke-linecap': 'round',
          'stroke-linejoin': 'round',
        }),
  }
  for (const [name, value] of Object.entries({ ...place, ...paint }))
    made.setAttribute(name, String(value))
  return made
}
