import { ApiFailure, type ApiContext } from '../../apiContext.ts'
import type { ApiSet, Options, Result } from '../apiSet.ts'
import { base64ToBytes, bytesToBase64 } from '../base64.ts'
import type { FileStore } from '../files/fileStore.ts'
import { numberOf, plainOf, recordOf, textOf } from '../given.ts'
import { createCanvasContext } from './canvasContext.ts'
import { canvasHere, pictureOf } from './canvasPicture.ts'
import { createOffscreenCanvas } from './offscreenCanvas.ts'

export function canvasApis(context: ApiContext, files: FileStore): ApiSet {
  const shown = files.shown
  const load = (source: string): Promise<ImageBitmap> =>
    context.call('canvas.image', { source: shown(source) }) as Promise<ImageBitmap>
  const area = ({ canvasId, x, y, width, height }: Options): Result => ({
    canvasId: textOf(canvasId),
    x: numberOf(x),
    y: numberOf(y),
    width: numberOf(width),
    height: numberOf(height),
  })
  return {
    served: {
      canvasToTempFilePath: async (options) => {
        const { canvas, ...rest } = options
        const here = canvasHere(canvas)
        if (here !== undefined) {
          const path = await pictureOf(here, options)
          return { tempFilePath: path, apFilePath: path }
        }
        const id = textOf(recordOf(canvas)['canvasId']) || textOf(options['canvasId'])
        const answer = await context.call('canvasToTempFilePath', {
          ...plainOf(rest),
          canvasId: id,
        })
        const { tempFilePath } = recordOf(answer)
        if (typeof tempFilePath !== 'string') throw new ApiFailure('canvas is empty')
        return { tempFilePath, apFilePath: tempFilePath }
      },
      canvasGetImageData: async (options) => {
        const answer = recordOf(await context.call('canvasGetImageData', area(options)))
        const data = new Uint8ClampedArray(base64ToBytes(answer['base64']))
        return { width: numberOf(options['width']), height: numberOf(options['height']), data }
      },
      canvasPutImageData: async (options) => {
        const base64 = bytesToBase64(options['data'])
        await context.call('canvasPutImageData', { ...area(options), base64 })
      },
      drawCanvas: async ({ canvasId, actions, reserve }) => {
        await context.call('canvas.draw', { canvasId, actions, reserve: reserve === true })
      },
    },
    direct: {
      createCanvasContext: (id, component) => createCanvasContext(id, context, shown, component),
      createOffscreenCanvas: (first, second) => createOffscreenCanvas(first, second, load),
      createContext: () => createCanvasContext('', context, shown),
    },
  }
}
