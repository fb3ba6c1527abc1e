import { numberOf, recordOf, textOf } from '../given.ts'

/**
 * wx.createOffscreenCanvas(options), or width and height as its first two arguments: the platform's own where it has one.
 * Pictures of such a canvas are loaded by the program's `createImage`, which the Worker cannot do: they stay empty.
 */
export function createOffscreenCanvas(first: unknown, second: unknown): unknown {
  const options = recordOf(first)
  const width = numberOf(options['width'], numberOf(first, 300))
  const height = numberOf(options['height'], numberOf(second, 150))
  const size = { width: Math.max(1, width), height: Math.max(1, height) }
  const made: object =
    'OffscreenCanvas' in globalThis
      ? new OffscreenCanvas(size.width, size.height)
      : { ...size, getContext: () => null }
  return Object.assign(made, {
    createImage: emptyImage,
    requestAnimationFrame: (callback: () => void) => setTimeout(callback, 16),
    cancelAnimationFrame: (id: number) => clearTimeout(id),
    toDataURL: () => 'data:,',
  })
}

function emptyImage(): Record<string, unknown> {
  const image: Record<string, unknown> = { width: 0, height: 0 }
  let src = ''
  Object.defineProperty(image, 'src', {
    get: () => src,
    set: (value: unknown) => {
      src = textOf(value)
      const { onerror } = image
      if (typeof onerror === 'function') setTimeout(onerror as () => void, 0)
    },
  })
  return image
}
