type Decorated = OffscreenCanvas & Record<string, unknown>

const frame = 16

/** What WeChat's own canvas nodes have beside a browser's. */
export function canvasNodeOf(canvas: unknown): unknown {
  if (!('OffscreenCanvas' in globalThis) || !(canvas instanceof OffscreenCanvas)) return {}
  const own = canvas as Decorated
  const extra = {
    requestAnimationFrame: (callback: (time: number) => void) =>
      setTimeout(() => callback(performance.now()), frame),
    cancelAnimationFrame: (timer: number) => clearTimeout(timer),
    createImage,
    createImageData: (width: number, height: number) => new ImageData(width, height),
    createPath2D: (path?: Path2D) => new Path2D(path),
    addEventListener: (): void => undefined,
    removeEventListener: (): void => undefined,
  }
  for (const [name, value] of Object.entries(extra))
    Object.defineProperty(own, name, { value, writable: true, configurable: true })
  return own
}

/** A Worker draws no pictures from files: programs hear that it failed and go on. */
function createImage(): Record<string, unknown> {
  const image: Record<string, unknown> = { width: 0, height: 0 }
  let address = ''
  Object.defineProperty(image, 'src', {
    get: () => address,
    set: (value: string) => {
      address = value
      setTimeout(() => {
        if (typeof image['onerror'] === 'function')
          (image['onerror'] as (event: unknown) => void)({ type: 'error' })
      })
    },
  })
  return image
}
