import { isOn, lengthOf, numberOf, textOf } from '../attributeValues.ts'
import { element as make } from '../element.ts'
import type { BuiltIn } from '../nodes/part.ts'

export const progress: BuiltIn = ({ element, attribute, emit }) => {
  const done = make('span', 'wx-progress-done')
  const info = make('span', 'wx-progress-info')
  element.append(make('span', 'wx-progress-bar', done))
  const style = (name: string, value: string): void => element.style.setProperty(name, value)
  const lay = (): void => {
    const percent = Math.min(100, Math.max(0, numberOf(attribute('percent'))))
    const isActive = isOn(attribute('active'))
    const each = numberOf(attribute('duration'), 30)
    done.style.transition = isActive ? `width ${percent * each}ms linear` : ''
    info.textContent = `${percent}%`
    // Begins at nothing, so that there is something to see grow.
    if (isActive) requestAnimationFrame(() => (done.style.width = `${percent}%`))
    else done.style.width = `${percent}%`
  }
  done.addEventListener('transitionend', () =>
    emit('activeend', { curPercent: numberOf(attribute('percent')) }),
  )
  return {
    set: (name, value) => {
      if (name === 'percent' || name === 'active') lay()
      else if (name === 'stroke-width') style('--wx-stroke', lengthOf(value))
      else if (name === 'border-radius') style('--wx-radius', lengthOf(value))
      else if (name === 'font-size') info.style.fontSize = lengthOf(value)
      else if (name === 'active-color' || name === 'color') style('--wx-active', textOf(value))
      else if (name === 'background-color') style('--wx-ground', textOf(value))
      else if (name === 'show-info') {
        if (isOn(value)) element.append(info)
        else info.remove()
      }
    },
  }
}
