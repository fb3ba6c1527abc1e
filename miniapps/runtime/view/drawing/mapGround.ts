import { numberOf, textOf } from '../attributeValues.ts'
import { element } from '../element.ts'

type Point = Readonly<{ x: number; y: number }>
type Line = Readonly<Record<string, unknown>> & Readonly<{ points: readonly Point[] }>
type Circle = Readonly<Record<string, unknown>> & Readonly<{ centre: Point }>

/** A block of streets is this wide, in px. */
const block = 120

/** Streets, a park here and there and a river, the same at the same place each time; over them lines and circles. */
export function mapGround(
  middle: Point,
  size: Readonly<{ width: number; height: number }>,
  lines: readonly Line[],
  circles: readonly Circle[],
): HTMLCanvasElement {
  const { width, height } = size
  const surface = element('canvas')
  const ratio = devicePixelRatio
  surface.width = Math.max(1, width * ratio)
  surface.height = Math.max(1, height * ratio)
  const context = surface.getContext('2d')
  if (context === null) return surface
  context.scale(ratio, ratio)
  context.fillStyle = '#f2f0ea'
  context.fillRect(0, 0, width, height)
  const [left, top] = [middle.x - width / 2, middle.y - height / 2]
  const [firstColumn, firstRow] = [Math.floor(left / block), Math.floor(top / block)]
  for (let column = firstColumn; column <= firstColumn + width / block + 1; column++)
    for (let row = firstRow; row <= firstRow + height / block + 1; row++)
      paintBlock(context, column, row, column * block - left, row * block - top)
  paintRiver(context, left, top, size)
  for (const { points, color, width: lineWidth, dottedLine } of lines) {
    context.beginPath()
    for (const { x, y } of points) context.lineTo(x, y)
    context.setLineDash(dottedLine === true ? [8, 6] : [])
    context.lineWidth = numberOf(lineWidth, 2)
    context.strokeStyle = textOf(color, '#1677ff')
    context.lineJoin = 'round'
    context.stroke()
  }
  context.setLineDash([])
  for (const { centre, color, fillColor, radius, strokeWidth } of circles) {
    context.beginPath()
    context.arc(centre.x, centre.y, Math.min(400, numberOf(radius) / 2), 0, 2 * Math.PI)
    context.fillStyle = textOf(fillColor, 'rgb(22 119 255 / 0.12)')
    context.fill()
    context.lineWidth = numberOf(strokeWidth, 1)
    context.strokeStyle = textOf(color, '#1677ff')
    context.stroke()
  }
  return surface
}

function paintBlock(
  context: CanvasRenderingContext2D,
  column: number,
  row: number,
  x: number,
  y: number,
): void {
  const kind = Math.abs((column * 73_856_093) ^ (row * 19_349_663)) % 11
  const street = column % 4 === 0 || row % 4 === 0 ? 9 : 5
  context.fillStyle = '#fff'
  context.fillRect(x, y, block, street)
  context.fillRect(x, y, street, block)
  if (kind === 0) context.fillStyle = '#cfe8c8'
  else if (kind === 1) context.fillStyle = '#bfdff2'
  else context.fillStyle = kind % 2 === 0 ? '#e9e5dc' : '#eeebe4'
  context.beginPath()
  context.roundRect(x + street + 3, y + street + 3, block - street - 6, block - street - 6, 5)
  context.fill()
}

/** One every so many streets, from west to east, with a road along it. */
function paintRiver(
  context: CanvasRenderingContext2D,
  left: number,
  top: number,
  { width, height }: Readonly<{ width: number; height: number }>,
): void {
  const apart = 760
  for (let river = Math.floor(top / apart) - 1; river * apart < top + height + apart; river++)
    for (const [lineWidth, color] of [
      [58, '#fff'],
      [44, '#bcdcf0'],
    ] as const) {
      context.beginPath()
      for (let x = -40; x <= width + 40; x += 16)
        context.lineTo(x, river * apart - top + 190 * Math.sin((x + left) / 420 + river))
      context.lineWidth = lineWidth
      context.strokeStyle = color
      context.stroke()
    }
}
