import { encode } from 'fast-png'
import { bytesToBase64 } from './api/base64.ts'

/** What is drawn, as a PNG and at once; a Worker's own way takes a promise. A canvas without an area has `data:,`. */
export function dataUrlOf(canvas: OffscreenCanvas): string {
  const { width, height } = canvas
  // A canvas that draws in three dimensions has no pixels to read, but its picture can be drawn.
  const context = width * height === 0 ? null : new OffscreenCanvas(width, height).getContext('2d')
  if (context === null) return 'data:,'
  context.drawImage(canvas, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  return `data:image/png;base64,${bytesToBase64(encode({ width, height, data, channels: 4 }))}`
}
