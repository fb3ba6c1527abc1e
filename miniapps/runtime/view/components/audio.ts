import { isOn, textOf } from '../attributeValues.ts'
import { glyphs } from '../drawing/glyphs.ts'
import { element as make } from '../element.ts'
import type { BuiltIn } from '../nodes/part.ts'

export const audio: BuiltIn = ({ element, emit, services }) => {
  const sound = make('audio')
  const cover = make('span', 'wx-audio-cover', glyphs.play())
  const name = make('b')
  const author = make('span')
  const time = make('time', '', '00:00')
  element.append(sound, cover, make('span', 'wx-audio-words', name, author), time)
  const toggle = (): void => {
    if (sound.paused)
      sound.play().catch((error: unknown) => emit('error', { errMsg: String(error) }))
    else sound.pause()
  }
  for (const event of ['play', 'pause', 'ended', 'error'] as const)
    sound.addEventListener(event, () => {
      element.toggleAttribute('wx-started', !sound.paused)
      emit(event, {})
    })
  sound.addEventListener('timeupdate', () => {
    const { currentTime, duration } = sound
    time.textContent = new Date(currentTime * 1_000).toISOString().slice(14, 19)
    emit('timeupdate', { currentTime, duration })
  })
  return {
    set: (attribute, value) => {
      if (attribute === 'src') sound.src = services.addressOf(value)
      else if (attribute === 'name') name.textContent = textOf(value)
      else if (attribute === 'author') author.textContent = textOf(value)
      else if (attribute === 'loop') sound.loop = isOn(value)
      else if (attribute === 'controls') element.toggleAttribute('controls', isOn(value))
      else if (attribute === 'poster')
        cover.style.backgroundImage = `url(${JSON.stringify(services.addressOf(value))})`
    },
    tap: (target) => {
      if (!cover.contains(target)) return false
      toggle()
      return true
    },
    release: () => sound.pause(),
  }
}
