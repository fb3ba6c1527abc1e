import { listOf, numberOf, textOf } from '../attributeValues.ts'
import { element as make } from '../element.ts'
import { emit as emitFrom } from '../nodes/emit.ts'
import type { BuiltIn } from '../nodes/part.ts'
import { makeWheel } from '../overlays/wheel.ts'

/** Columns report to the view around them through this event, which never leaves the page. */
const turnedEvent = 'wx-column-turned'

export const pickerView: BuiltIn = ({ element, attribute, emit, services }) => {
  const slot = make('div', 'wx-picker-columns')
  element.append(slot)
  const columns = (): readonly HTMLElement[] =>
    [...slot.querySelectorAll('wx-picker-view-column')].filter(
      (column): column is HTMLElement => column instanceof HTMLElement,
    )
  const turn = (): void => {
    const value = listOf(attribute('value'))
    for (const [index, column] of columns().entries())
      services.nodes.ownerOf(column)?.part?.control?.('turn', numberOf(value[index]))
  }
  const values = (): readonly unknown[] =>
    columns().map((column) => services.nodes.ownerOf(column)?.part?.value?.() ?? 0)
  element.addEventListener(turnedEvent, (event) => {
    event.stopPropagation()
    const value = values()
    emit('change', { value }, { bubbles: true, model: { value } })
  })
  return {
    slot,
    arranged: () => requestAnimationFrame(turn),
    set: (name, value) => {
      if (name === 'value') requestAnimationFrame(turn)
      else if (name.endsWith('-style') || name.endsWith('-class'))
        for (const [part, prefix] of [
          ['.wx-picker-indicator', 'indicator'],
          ['.wx-picker-mask', 'mask'],
        ] as const)
          if (name === `${prefix}-style`) dressAll(element, part, textOf(value))
    },
    value: values,
  }
}

/** Its columns come after it. */
function dressAll(element: HTMLElement, part: string, style: string): void {
  requestAnimationFrame(() => {
    for (const dressed of element.querySelectorAll(part)) dressed.setAttribute('style', style)
  })
}

export const pickerViewColumn: BuiltIn = ({ element, services }) => {
  const strip = make('div', 'wx-picker-strip')
  const indicator = make('div', 'wx-picker-indicator')
  element.append(strip, make('div', 'wx-picker-mask'), indicator)
  const tell = (name: string): void => {
    const view = services.nodes.ownerOf(element.closest('wx-picker-view'))
    if (view) emitFrom(services, view, name)
  }
  const wheel = makeWheel(
    {
      window: element,
      strip,
      height: () => indicator.offsetHeight || 34,
      count: () => strip.children.length,
    },
    {
      changed: () => element.dispatchEvent(new Event(turnedEvent, { bubbles: true })),
      started: () => tell('pickstart'),
      rested: () => tell('pickend'),
    },
  )
  const size = (): void => {
    const height = indicator.offsetHeight
    if (height > 0) strip.style.setProperty('--wx-entry', `${height}px`)
    wheel.turn(wheel.index())
  }
  const sizes = new ResizeObserver(size)
  sizes.observe(indicator)
  return {
    slot: strip,
    arranged: () => requestAnimationFrame(size),
    control: (_, index) => wheel.turn(numberOf(index)),
    tap: () => true,
    value: () => wheel.index(),
    release: () => {
      sizes.disconnect()
      wheel.stop()
    },
  }
}
