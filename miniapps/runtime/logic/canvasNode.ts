import { makeCanvasImage } from './canvasImage.ts'
import { dataUrlOf } from './dataUrlOf.ts'

type Decorated = OffscreenCanvas & Record<string, unknown>

const frame = 16

/** What WeChat's own canvas nodes have beside a browser's. */
export function canvasNodeOf(
  canvas: unknown,
  load: (source: string) => Promise<ImageBitmap>,
): unknown {
  if (!('OffscreenCanvas' in globalThis) || !(canvas instanceof OffscreenCanvas)) return {}
  const own = canvas as Decorated
  const extra = {
    requestAnimationFrame: (callback: (time: number) => void) =>
      setTimeout(() => callback(performance.now()), frame),
    cancelAnimationFrame: (timer: number) => clearTimeout(timer),
    createImage: () => makeCanvasImage(load),
    createImageData: (width: number, height: number) => new ImageData(width, height),
    toDataURL: () => dataUrlOf(own),
    createPath2D: (path?: Path2D) => new Path2D(path),
    addEventListener: (): void => undefined,
    removeEventListener: (): void => undefined,
  }
  for (const [name, value] of Object.entries(extra))
    Object.defineProperty(own, name, { value, writable: true, configurable: true })
  return own
}
