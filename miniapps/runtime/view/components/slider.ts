import { isOn, numberOf, textOf } from '../attributeValues.ts'
import { element as make } from '../element.ts'
import { onDrag } from '../events/drag.ts'
import type { BuiltIn } from '../nodes/part.ts'
import { mirror } from './mirror.ts'
import { sliderValue } from './sliderValue.ts'

export const slider: BuiltIn = ({ element, attribute, emit }) => {
  const block = make('span', 'wx-slider-block')
  const bar = make('span', 'wx-slider-bar', make('span', 'wx-slider-done'), block)
  const shown = make('span', 'wx-slider-value')
  element.append(make('span', 'wx-slider-place', bar))
  let value = 0
  const min = (): number => numberOf(attribute('min'), 0)
  const max = (): number => numberOf(attribute('max'), 100)
  const lay = (next: number): void => {
    value = Math.min(max(), Math.max(min(), next))
    const share = max() > min() ? (value - min()) / (max() - min()) : 0
    element.style.setProperty('--wx-place', `${share * 100}%`)
    shown.textContent = String(value)
  }
  const at = (clientX: number): number => {
    const { left, width } = bar.getBoundingClientRect()
    return sliderValue((clientX - left) / width, min(), max(), numberOf(attribute('step'), 1))
  }
  const settle = (clientX: number): void => {
    lay(at(clientX))
    emit('change', { value }, { bubbles: true, model: { value } })
  }
  onDrag(element, 'both', {
    take: ({ x, y }) => !isOn(attribute('disabled')) && Math.abs(x) >= Math.abs(y),
    move: ({ clientX }) => {
      const next = at(clientX)
      if (next === value) return
      lay(next)
      emit('changing', { value }, { bubbles: true })
    },
    end: ({ clientX }) => settle(clientX),
  })
  element.addEventListener('click', ({ clientX }) => {
    if (!isOn(attribute('disabled')) && at(clientX) !== value) settle(clientX)
  })
  const colors: Readonly<Record<string, string>> = {
    'active-color': '--wx-active',
    'selected-color': '--wx-active',
    'background-color': '--wx-ground',
    color: '--wx-ground',
    'block-color': '--wx-block',
  }
  return {
    set: (name, given) => {
      const color = colors[name]
      if (color !== undefined) element.style.setProperty(color, textOf(given))
      else if (name === 'block-size')
        element.style.setProperty(
          '--wx-block-size',
          `${Math.min(28, Math.max(12, numberOf(given, 28)))}px`,
        )
      else if (name === 'show-value') {
        if (isOn(given)) element.append(shown)
        else shown.remove()
      } else if (name === 'disabled') mirror(element, 'disabled', isOn(given))
      else if (name === 'value') lay(numberOf(given))
      else if (name === 'min' || name === 'max') lay(numberOf(attribute('value'), value))
    },
    tap: () => true,
    value: () => value,
    reset: () => lay(numberOf(attribute('value'))),
  }
}
