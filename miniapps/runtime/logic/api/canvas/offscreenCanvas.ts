import { canvasNodeOf } from '../../canvasNode.ts'
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
  return 'OffscreenCanvas' in globalThis
    ? canvasNodeOf(new OffscreenCanvas(size.width, size.height), load)
    : { ...size, getContext: () => null }
}
