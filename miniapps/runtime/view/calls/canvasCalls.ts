import { isOn, listOf, numberOf, textOf } from '../attributeValues.ts'
import { type DrawAction, drawActions, picturesIn } from '../drawing/drawActions.ts'
import { bytesToText, textToBytes } from '../drawing/pixelText.ts'
import type { Services } from '../services.ts'
import { type CallInput, CallRefused, type CallSet } from './callRefused.ts'

/** Drawing on canvases: by recorded steps, or on a surface that the Worker takes over. */
export const canvasCalls: CallSet = {
  'canvas.draw': async (input, services) => {
    const surface = surfaceOf(input, services)
    const actions = listOf(input['actions']).filter(
      (action): action is DrawAction => Array.isArray(action) && typeof action[0] === 'string',
    )
    const images = await loaded(picturesIn(actions), services)
    const { context, ratio } = prepared(surface)
    if (!isOn(input['reserve'])) {
      context.reset()
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
    }
    context.save()
    drawActions(context, actions, ratio, images)
    context.restore()
  },
  canvasToTempFilePath: (input, services) => {
    const surface = surfaceOf(input, services)
    const { x, y, width, height } = area(input, surface)
    const ratio = surface.width / (surface.clientWidth || 1)
    const copy = document.createElement('canvas')
    copy.width = numberOf(input['destWidth'], width * devicePixelRatio)
    copy.height = numberOf(input['destHeight'], height * devicePixelRatio)
    const context = copy.getContext('2d')
    context?.drawImage(
      surface,
      ...([x * ratio, y * ratio, width * ratio, height * ratio] as [
        number,
        number,
        number,
        number,
      ]),
      ...([0, 0, copy.width, copy.height] as [number, number, number, number]),
    )
    const type = textOf(input['fileType']) === 'jpg' ? 'image/jpeg' : 'image/png'
    return { tempFilePath: pictureOf(copy, type, numberOf(input['quality'], 0.92)) }
  },
  canvasGetImageData: (input, services) => {
    const surface = surfaceOf(input, services)
    const { x, y, width, height } = area(input, surface)
    const { context, ratio } = prepared(surface)
    const scaled = context.getImageData(x * ratio, y * ratio, width * ratio, height * ratio)
    const copy = new OffscreenCanvas(width, height)
    const small = copy.getContext('2d')
    if (small === null) throw new CallRefused('canvas is empty')
    const whole = new OffscreenCanvas(scaled.width, scaled.height)
    whole.getContext('2d')?.putImageData(scaled, 0, 0)
    small.drawImage(whole, 0, 0, width, height)
    return { base64: bytesToText(small.getImageData(0, 0, width, height).data) }
  },
  canvasPutImageData: (input, services) => {
    const surface = surfaceOf(input, services)
    const { x, y, width, height } = area(input, surface)
    const { context } = prepared(surface)
    const whole = new OffscreenCanvas(width, height)
    const pixels = textToBytes(textOf(input['base64']))
    whole.getContext('2d')?.putImageData(new ImageData(pixels, width, height), 0, 0)
    context.drawImage(whole, x, y)
  },
  'canvas.image': async ({ source }, { addressOf }) => {
    const image = new Image()
    image.src = addressOf(textOf(source))
    await image.decode().catch(() => {
      throw new CallRefused('load image failed')
    })
    return createImageBitmap(image)
  },
  /** Gives the surface itself to the Worker, which then draws on it without asking. */
  'canvas.node': ({ node }, { nodes }) => {
    const found = typeof node === 'number' ? nodes.get(node) : undefined
    const surface =
      found?.tag === 'canvas' ? (found.node as HTMLElement).querySelector('canvas') : null
    if (surface === null || surface === undefined) throw new CallRefused('canvas is not found')
    return surface.transferControlToOffscreen()
  },
}

function surfaceOf({ canvasId, within }: CallInput, { pages, nodes }: Services): HTMLCanvasElement {
  const id = CSS.escape(textOf(canvasId))
  const host = typeof within === 'number' ? nodes.get(within)?.node : undefined
  const around = host instanceof HTMLElement ? host : pages.front()?.body
  const found = around?.querySelector<HTMLCanvasElement>(
    `wx-canvas[canvas-id="${id}"] > canvas, wx-canvas#${id || 'none'} > canvas`,
  )
  if (!found) throw new CallRefused('canvas is empty')
  return found
}

/** As many dots as it is large, kept from one drawing to the next. */
function prepared(
  surface: HTMLCanvasElement,
): Readonly<{ context: CanvasRenderingContext2D; ratio: number }> {
  const ratio = devicePixelRatio
  const [width, height] = [surface.clientWidth * ratio, surface.clientHeight * ratio].map(
    Math.round,
  )
  const context = surface.getContext('2d')
  if (context === null) throw new CallRefused('canvas is not 2d')
  if (
    width !== undefined &&
    height !== undefined &&
    (surface.width !== width || surface.height !== height)
  ) {
    surface.width = width
    surface.height = height
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
  }
  return { context, ratio }
}

function area(
  input: CallInput,
  surface: HTMLCanvasElement,
): Readonly<Record<'x' | 'y' | 'width' | 'height', number>> {
  const [x, y] = [numberOf(input['x']), numberOf(input['y'])]
  const width = numberOf(input['width']) || surface.clientWidth - x
  const height = numberOf(input['height']) || surface.clientHeight - y
  return { x, y, width: Math.max(1, width), height: Math.max(1, height) }
}

async function loaded(
  sources: readonly string[],
  { addressOf }: Services,
): Promise<ReadonlyMap<string, HTMLImageElement>> {
  const images = new Map<string, HTMLImageElement>()
  await Promise.all(
    [...new Set(sources)].map(async (source) => {
      const image = new Image()
      image.src = addressOf(source)
      // A picture that cannot be loaded is left out of the drawing, as on a phone.
      await image.decode().then(
        () => images.set(source, image),
        () => undefined,
      )
    }),
  )
  return images
}

function pictureOf(surface: HTMLCanvasElement, type: string, quality: number): string {
  try {
    return surface.toDataURL(type, quality)
  } catch {
    throw new CallRefused('canvas holds pictures of another site')
  }
}
