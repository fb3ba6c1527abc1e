import { isOn, lengthOf, numberOf, textOf } from '../attributeValues.ts'
import type { BuiltIn } from '../nodes/part.ts'
import { withWindowHeight } from '../nodes/programStyle.ts'

/** Says things of the page it stands in. */
export const pageMeta: BuiltIn = ({ services }) => ({
  set: (name, value) => {
    const page = services.pages.front()
    if (page === undefined) return
    const { body, scroller } = page
    if (name === 'page-style') {
      body.setAttribute('style', withWindowHeight(textOf(value)))
      requestAnimationFrame(page.spread)
    }
    if (name === 'page-font-size') body.style.fontSize = lengthOf(value)
    else if (name === 'background-color') page.setBackground(textOf(value))
    else if (name === 'scroll-top') scroller.scrollTop = numberOf(value)
  },
})

export const navigationBar: BuiltIn = ({ services, attribute }) => ({
  set: (name, value) => {
    const bar = services.pages.front()?.bar
    if (bar === undefined) return
    if (name === 'title') bar.setTitle(textOf(value))
    else if (name === 'loading') bar.setLoading(isOn(value))
    else if (name === 'front-color' || name === 'background-color') {
      const duration = numberOf(attribute('color-animation-duration'))
      const color = textOf(value) || undefined
      if (name === 'front-color') bar.setColors(undefined, color, duration)
      else bar.setColors(color, undefined, duration)
      services.frameChanged()
    }
  },
})
