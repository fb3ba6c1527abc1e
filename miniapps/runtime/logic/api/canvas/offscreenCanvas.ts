import { makeCanvasImage } from '../../canvasImage.ts'
import { numberOf, recordOf } from '../given.ts'

/** wx.createOffscreenCanvas(options), or width and height as its first two arguments: the Worker's own. */
export function createOffscreenCanvas(
  first: unknown,
  second: unknown,
  load: (source: string) => Promise<ImageBitmap>,
): unknown {
  const options = recordOf(first)
  const width = numberOf(options['width'], numberOf(first, 300))
  const height = numberOf(options['height'], numberOf(second, 150))
  const size = { width: Math.max(1, width), height: Math.max(1, height) }
  const made: object =
    'OffscreenCanvas' in globalThis
      ? new OffscreenCanvas(size.width, size.height)
      : { ...size, getContext: () => null }
  return Object.assign(made, {
    createImage: () => makeCanvasImage(load),
    requestAnimationFrame: (callback: () => void) => setTimeout(callback, 16),
    cancelAnimationFrame: (id: number) => clearTimeout(id),
    toDataURL: () => 'data:,',
  })
}
