import { ApiFailure, type ApiContext } from '../apiContext.ts'
import type { ClassTable } from '../../api/apiTable.ts'
import type { ApiSet, Direct } from './apiSet.ts'
import { plainOf, recordOf, textOf } from './given.ts'
import { emptyClass } from './notSimulated.ts'
import { here } from './places.ts'
import { settle, type Wording } from './settle.ts'

/** Handles on a video or a map of the page: each call goes to the view as `videoContext` or `mapContext`. */
export function mediaContextApis(
  classes: ClassTable,
  wording: Wording,
  context: ApiContext,
): ApiSet {
  const video: Direct = (id) => {
    const methods = [
      ...(classes.get('VideoContext')?.keys() ?? []),
      'play',
      'pause',
      'seek',
      'stop',
    ]
    const tell =
      (method: string): Direct =>
      (input) => {
        const sent = {
          id: textOf(id),
          method,
          input: typeof input === 'object' ? plainOf(recordOf(input)) : input,
        }
        void context
          .call('videoContext', sent)
          .catch(() => context.missing(`VideoContext.${method}`))
      }
    return Object.fromEntries(methods.map((method) => [method, tell(method)]))
  }
  const answers: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    getCenterLocation: { latitude: here.latitude, longitude: here.longitude },
    getRegion: {
      southwest: { latitude: here.latitude - 0.02, longitude: here.longitude - 0.02 },
      northeast: { latitude: here.latitude + 0.02, longitude: here.longitude + 0.02 },
    },
    getScale: { scale: 16 },
    getRotate: { rotate: 0 },
    getSkew: { skew: 0 },
    moveToLocation: {},
    includePoints: {},
    translateMarker: {},
    addMarkers: {},
    removeMarkers: {},
    setCenterOffset: {},
  }
  const map: Direct = () => {
    const made = emptyClass('MapContext', classes, wording, context)
    for (const [method, answer] of Object.entries(answers))
      made[method] = (options: unknown) => settle(method, options, () => answer, wording, context)
    return made
  }
  const camera: Direct = () => ({
    ...emptyClass('CameraContext', classes, wording, context),
    takePhoto: (options: unknown) =>
      settle('takePhoto', options, () => refuse('camera is not simulated'), wording, context),
    onCameraFrame: () => ({ start: () => {}, stop: () => {} }),
  })
  return {
    direct: { createVideoContext: video, createMapContext: map, createCameraContext: camera },
  }
}

function refuse(reason: string): never {
  throw new ApiFailure(reason)
}
