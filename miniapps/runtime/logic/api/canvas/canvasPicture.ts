import { bytesToBase64 } from '../base64.ts'
import type { Options } from '../apiSet.ts'
import { numberOf, textOf } from '../given.ts'

/** A canvas that the Worker itself draws on (`type="2d"`, off the page), or undefined where it is none. */
export function canvasHere(canvas: unknown): OffscreenCanvas | undefined {
  return 'OffscreenCanvas' in globalThis && canvas instanceof OffscreenCanvas ? canvas : undefined
}

/** The part that `x`, `y`, `width` and `height` name, in the size of `destWidth` and `destHeight`, as a data URL. */
export async function pictureOf(canvas: OffscreenCanvas, options: Options): Promise<string> {
  const x = numberOf(options['x'])
  const y = numberOf(options['y'])
  const width = numberOf(options['width'], canvas.width - x)
  const height = numberOf(options['height'], canvas.height - y)
  const made = new OffscreenCanvas(
    Math.max(1, numberOf(options['destWidth'], width)),
    Math.max(1, numberOf(options['destHeight'], height)),
  )
  made.getContext('2d')?.drawImage(canvas, x, y, width, height, 0, 0, made.width, made.height)
  const type = textOf(options['fileType']) === 'jpg' ? 'image/jpeg' : 'image/png'
  const blob = await made.convertToBlob({ type, quality: numberOf(options['quality'], 1) })
  return `data:${type};base64,${bytesToBase64(await blob.arrayBuffer())}`
}
