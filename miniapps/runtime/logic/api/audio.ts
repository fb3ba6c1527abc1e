import type { ApiContext } from '../apiContext.ts'
import type { ApiSet } from './apiSet.ts'
import { backgroundAudioApis } from './backgroundAudio.ts'
import { makeEmitter } from './emitter.ts'
import { numberOf, textOf } from './given.ts'

const events = [
  'Canplay',
  'Ended',
  'Error',
  'Pause',
  'Play',
  'Seeked',
  'Seeking',
  'Stop',
  'TimeUpdate',
  'Waiting',
]
/** Seconds that every recording lasts: nothing is loaded, nothing sounds. */
const length = 4
const tick = 250

/** Plays without sound: its states follow each other as they would on a phone. */
export function createInnerAudioContext(context: ApiContext): Record<string, unknown> {
  // Alipay writes CanPlay, WeChat Canplay.
  const { methods, emit } = makeEmitter([...events, 'CanPlay', 'Next', 'Prev'], context.fault)
  let timer: ReturnType<typeof setInterval> | undefined
  let src = ''
  const halt = (): void => {
    clearInterval(timer)
    timer = undefined
  }
  const start = (): void => {
    if (timer !== undefined) return
    audio['duration'] = length
    timer = setInterval(advance, tick)
    timers(() => emit('Play'))
  }
  const advance = (): void => {
    const rate = numberOf(audio['playbackRate'], 1)
    const time = numberOf(audio['currentTime']) + (tick / 1_000) * rate
    audio['currentTime'] = Math.min(length, time)
    emit('TimeUpdate')
    if (time < length) return
    audio['currentTime'] = 0
    if (audio['loop'] === true) return
    halt()
    emit('Ended')
  }
  const audio: Record<string, unknown> = {
    ...methods,
    startTime: 0,
    autoplay: false,
    loop: false,
    obeyMuteSwitch: true,
    volume: 1,
    playbackRate: 1,
    duration: 0,
    currentTime: 0,
    buffered: 0,
    play: () => {
      if (src === '')
        return timers(() => emit('Error', { errMsg: 'src is empty', errCode: 10_003 }))
      start()
    },
    pause: () => {
      if (timer === undefined) return
      halt()
      timers(() => emit('Pause'))
    },
    stop: () => {
      halt()
      audio['currentTime'] = 0
      timers(() => emit('Stop'))
    },
    seek: (position: unknown) => {
      emit('Seeking')
      audio['currentTime'] = Math.min(length, Math.max(0, numberOf(position)))
      timers(() => emit('Seeked'))
    },
    destroy: halt,
  }
  Object.defineProperty(audio, 'paused', { enumerable: true, get: () => timer === undefined })
  Object.defineProperty(audio, 'src', {
    enumerable: true,
    get: () => src,
    set: (value: unknown) => {
      halt()
      src = textOf(value)
      audio['currentTime'] = numberOf(audio['startTime'])
      if (src === '') return
      timers(() => {
        emit('Canplay')
        emit('CanPlay')
        if (audio['autoplay'] === true) start()
      })
    },
  })
  return audio
}

function timers(work: () => void): void {
  setTimeout(work, 0)
}

export function audioApis(context: ApiContext): ApiSet {
  let background: Record<string, unknown> | undefined
  const manager = (): Record<string, unknown> => {
    background ??= Object.assign(createInnerAudioContext(context), {
      autoplay: true,
      title: '',
      epname: '',
      singer: '',
      coverImgUrl: '',
      webUrl: '',
      protocol: 'http',
    })
    return background
  }
  const before = backgroundAudioApis(manager)
  return {
    direct: {
      ...before.direct,
      createInnerAudioContext: () => createInnerAudioContext(context),
      createAudioContext: () => {
        const audio = createInnerAudioContext(context)
        return { ...audio, setSrc: (src: unknown) => void (audio['src'] = src) }
      },
      getBackgroundAudioManager: manager,
    },
    served: {
      ...before.served,
      getAvailableAudioSources: () => ({ audioSources: ['auto', 'mic'] }),
    },
  }
}
