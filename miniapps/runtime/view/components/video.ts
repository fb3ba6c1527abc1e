import { isOn, isOnUnlessSaid, numberOf, recordOf, textOf } from '../attributeValues.ts'
import { glyphs } from '../drawing/glyphs.ts'
import { element as make } from '../element.ts'
import type { BuiltIn } from '../nodes/part.ts'

export const video: BuiltIn = ({ element, attribute, emit, services }) => {
  const film = make('video')
  film.playsInline = true
  const start = make('span', 'wx-video-play', glyphs.play())
  const title = make('span', 'wx-video-title')
  const slot = make('div', 'wx-video-slot')
  element.append(film, title, start, slot)
  const play = (): void => {
    film.play().catch((error: unknown) => emit('error', { errMsg: String(error) }))
  }
  const { signal, abort } = abortable()
  const listen = (name: string, react: () => void): void =>
    film.addEventListener(name, react, { signal })
  listen('play', () => {
    element.setAttribute('wx-started', '')
    film.controls = isOnUnlessSaid(attribute('controls'))
    emit('play', {})
  })
  listen('pause', () => emit('pause', {}))
  listen('ended', () => {
    element.removeAttribute('wx-started')
    emit('ended', {})
  })
  listen('waiting', () => emit('waiting', {}))
  listen('error', () => emit('error', { errMsg: 'MEDIA_ERR_SRC_NOT_SUPPORTED' }))
  listen('timeupdate', () =>
    emit('timeupdate', { currentTime: film.currentTime, duration: film.duration }),
  )
  listen('loadedmetadata', () =>
    emit('loadedmetadata', {
      width: film.videoWidth,
      height: film.videoHeight,
      duration: film.duration,
    }),
  )
  element.addEventListener('fullscreenchange', () =>
    emit('fullscreenchange', {
      fullScreen: document.fullscreenElement !== null,
      direction: 'vertical',
    }),
  )
  const controls: Readonly<Record<string, (input: unknown) => void>> = {
    play,
    pause: () => film.pause(),
    stop: () => {
      film.pause()
      film.currentTime = 0
      element.removeAttribute('wx-started')
    },
    seek: (input) => {
      film.currentTime = numberOf(typeof input === 'object' ? recordOf(input)['position'] : input)
    },
    playbackRate: (input) => {
      film.playbackRate = numberOf(input, 1)
    },
    requestFullScreen: () => void element.requestFullscreen().catch(() => undefined),
    exitFullScreen: () => void document.exitFullscreen().catch(() => undefined),
  }
  return {
    slot,
    set: (name, value) => {
      if (name === 'src') {
        const address = services.addressOf(value)
        element.removeAttribute('wx-started')
        if (address === '') film.removeAttribute('src')
        else film.src = address
        film.preload = 'metadata'
        if (isOn(attribute('autoplay'))) play()
      } else if (name === 'poster') film.poster = services.addressOf(value)
      else if (name === 'autoplay' && isOn(value) && film.src !== '') play()
      else if (name === 'loop') film.loop = isOn(value)
      else if (name === 'muted') film.muted = isOn(value)
      else if (name === 'title') title.textContent = textOf(value)
      else if (name === 'object-fit') film.style.objectFit = textOf(value, 'contain')
      else if (name === 'show-center-play-btn') start.hidden = !isOnUnlessSaid(value)
      else if (name === 'initial-time') film.currentTime = numberOf(value)
    },
    tap: (target) => {
      if (!start.contains(target) && element.hasAttribute('wx-started')) return false
      if (film.paused) play()
      return true
    },
    control: (method, input) => controls[method]?.(input),
    release: () => {
      abort()
      film.pause()
      film.removeAttribute('src')
    },
  }
}

function abortable(): Readonly<{ signal: AbortSignal; abort: () => void }> {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}
