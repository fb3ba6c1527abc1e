import { isOn, numberOf, textOf } from '../attributeValues.ts'
import { element as make } from '../element.ts'
import type { BuiltIn } from '../nodes/part.ts'
import { makeRefresher } from './refresher.ts'

const defaultThreshold = 50

export const scrollView: BuiltIn = ({ element, emit, attribute, node }) => {
  const slot = make('div', 'wx-scroll-content')
  element.append(slot)
  const refresher = makeRefresher(element, slot, emit, attribute)
  let [left, top] = [0, 0]
  let edge: 'upper' | 'lower' | undefined = 'upper'
  const threshold = (name: string): number => numberOf(attribute(name), defaultThreshold)
  const edgeNow = (): typeof edge => {
    const isDown = isOn(attribute('scroll-y'))
    const [place, size, window] = isDown
      ? [element.scrollTop, element.scrollHeight, element.clientHeight]
      : [element.scrollLeft, element.scrollWidth, element.clientWidth]
    if (size - place - window <= threshold('lower-threshold')) return 'lower'
    return place <= threshold('upper-threshold') ? 'upper' : undefined
  }
  element.addEventListener(
    'scroll',
    () => {
      const { scrollLeft, scrollTop, scrollHeight, scrollWidth } = element
      const [deltaX, deltaY] = [left - scrollLeft, top - scrollTop]
      ;[left, top] = [scrollLeft, scrollTop]
      if (node.listens.has('scroll'))
        emit('scroll', { scrollLeft, scrollTop, scrollHeight, scrollWidth, deltaX, deltaY })
      const now = edgeNow()
      const direction = Math.abs(deltaY) >= Math.abs(deltaX) ? ['top', 'bottom'] : ['left', 'right']
      if (now !== edge && now === 'upper') emit('scrolltoupper', { direction: direction[0] })
      if (now !== edge && now === 'lower') emit('scrolltolower', { direction: direction[1] })
      edge = now
    },
    { passive: true },
  )
  const scroll = (to: ScrollToOptions): void => {
    const behavior = isOn(attribute('scroll-with-animation')) ? 'smooth' : 'instant'
    // What it scrolls to may come with the same changes.
    requestAnimationFrame(() => element.scrollTo({ ...to, behavior }))
  }
  const intoView = (id: string): void =>
    void requestAnimationFrame(() => {
      const target = id === '' ? null : element.querySelector(`#${CSS.escape(id)}`)
      if (target === null) return
      const [inner, outer] = [target.getBoundingClientRect(), element.getBoundingClientRect()]
      if (isOn(attribute('scroll-y'))) scroll({ top: element.scrollTop + inner.top - outer.top })
      if (isOn(attribute('scroll-x')))
        scroll({ left: element.scrollLeft + inner.left - outer.left })
    })
  return {
    slot,
    set: (name, value) => {
      if (name === 'scroll-x' || name === 'scroll-y') element.toggleAttribute(name, isOn(value))
      else if (name === 'scroll-top') scroll({ top: numberOf(value) })
      else if (name === 'scroll-left') scroll({ left: numberOf(value) })
      else if (name === 'scroll-into-view') intoView(textOf(value))
      else if (name === 'enable-flex') element.toggleAttribute('enable-flex', isOn(value))
      else if (name.startsWith('refresher-')) refresher.set(name, value)
    },
  }
}
