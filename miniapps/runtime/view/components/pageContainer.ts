import { isOn, isOnUnlessSaid, numberOf, textOf } from '../attributeValues.ts'
import { element as make } from '../element.ts'
import type { BuiltIn } from '../nodes/part.ts'

/** A page that slides over this one, from whichever side. */
export const pageContainer: BuiltIn = ({ element, attribute, emit }) => {
  const overlay = make('div', 'wx-container-overlay')
  const panel = make('div', 'wx-container-panel')
  element.append(overlay, panel)
  let isShown = false
  const lasting = (): number => numberOf(attribute('duration'), 300)
  const show = (wanted: boolean): void => {
    if (wanted === isShown) return
    isShown = wanted
    const [before, now, after] = wanted
      ? ['beforeenter', 'enter', 'afterenter']
      : ['beforeleave', 'leave', 'afterleave']
    emit(before ?? '', {})
    element.toggleAttribute('wx-shown', wanted)
    emit(now ?? '', {}, { model: { show: wanted } })
    setTimeout(() => emit(after ?? '', {}), lasting())
  }
  overlay.addEventListener('click', () => {
    emit('clickoverlay', {})
    if (isOnUnlessSaid(attribute('close-on-slide-down')) || isOnUnlessSaid(attribute('overlay')))
      show(false)
  })
  return {
    slot: panel,
    set: (name, value) => {
      if (name === 'show') show(isOn(value))
      else if (name === 'round') element.toggleAttribute('round', isOn(value))
      else if (name === 'position') element.setAttribute('position', textOf(value, 'bottom'))
      else if (name === 'overlay') overlay.hidden = !isOnUnlessSaid(value)
      else if (name === 'overlay-style') overlay.setAttribute('style', textOf(value))
      else if (name === 'custom-style') panel.setAttribute('style', textOf(value))
      else if (name === 'duration') element.style.setProperty('--wx-duration', `${lasting()}ms`)
      else if (name === 'z-index') element.style.zIndex = String(numberOf(value, 100))
    },
  }
}
