import type { ApiContext } from '../apiContext.ts'
import type { ApiSet } from './apiSet.ts'
import { makeEmitter } from './emitter.ts'
import type { FileStore } from './files/fileStore.ts'
import { numberOf, recordOf } from './given.ts'
import type { Grants } from './grants.ts'

const events = [
  'Error',
  'FrameRecorded',
  'InterruptionBegin',
  'InterruptionEnd',
  'Pause',
  'Resume',
  'Start',
  'Stop',
]

/** Records silence: one manager for a program, as on a phone. */
export function recorderApis(context: ApiContext, grants: Grants, files: FileStore): ApiSet {
  const { methods, emit } = makeEmitter([...events, 'DecibelChange'], context.fault)
  let startedAt: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => {
    clearTimeout(timer)
    if (startedAt === undefined) return
    const duration = Math.round(performance.now() - startedAt)
    startedAt = undefined
    const bytes = new ArrayBuffer(Math.max(16, duration * 6))
    const tempFilePath = files.keep(bytes, 'audio/aac', 'recording.aac')
    emit('Stop', { tempFilePath, duration, fileSize: bytes.byteLength })
  }
  const manager = {
    ...methods,
    start: async (options: unknown) => {
      const longest = Math.min(600_000, numberOf(recordOf(options)['duration'], 60_000))
      const isGranted = await grants.ask('scope.record')
      if (!isGranted) return emit('Error', { errMsg: 'operateRecorder:fail auth deny' })
      startedAt = performance.now()
      timer = setTimeout(stop, longest)
      emit('Start')
    },
    pause: () => emit('Pause'),
    resume: () => emit('Resume'),
    stop,
  }
  return { direct: { getRecorderManager: () => manager } }
}
