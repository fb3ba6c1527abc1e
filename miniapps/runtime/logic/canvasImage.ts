type Own = OffscreenCanvas & { onload?: unknown; onerror?: unknown }

/**
 * What `canvas.createImage()` makes: a canvas itself, which everything that draws pictures takes. It is empty until
 * `load` has brought the picture of its `src`.
 */
export function makeCanvasImage(load: (source: string) => Promise<ImageBitmap>): OffscreenCanvas {
  const image: Own = new OffscreenCanvas(0, 0)
  let source = ''
  let isComplete = true
  const tell = (name: 'load' | 'error'): void => {
    const event = new Event(name)
    const listener = image[`on${name}`]
    if (typeof listener === 'function') (listener as (event: Event) => void).call(image, event)
    image.dispatchEvent(event)
  }
  const begin = async (wanted: string): Promise<void> => {
    source = wanted
    isComplete = false
    const picture = await load(wanted).catch(() => undefined)
    if (source !== wanted) return
    isComplete = true
    if (picture === undefined) return tell('error')
    image.width = picture.width
    image.height = picture.height
    image.getContext('2d')?.drawImage(picture, 0, 0)
    tell('load')
  }
  Object.defineProperties(image, {
    src: {
      get: () => source,
      set: (value: unknown) => {
        void begin(String(value))
      },
    },
    complete: { get: () => isComplete },
    naturalWidth: { get: () => image.width },
    naturalHeight: { get: () => image.height },
  })
  return image
}
