import { isOn, textOf } from '../attributeValues.ts'
import { element as make } from '../element.ts'
import type { BuiltIn } from '../nodes/part.ts'
import { openGallery } from '../overlays/gallery.ts'
import { imageFit } from './imageMode.ts'
import { mirror } from './mirror.ts'

export const image: BuiltIn = ({ element, emit, attribute, services }) => {
  const picture = make('img')
  picture.draggable = false
  element.append(picture)
  picture.addEventListener('load', () => {
    element.removeAttribute('wx-failed')
    emit('load', { width: picture.naturalWidth, height: picture.naturalHeight })
  })
  picture.addEventListener('error', () => {
    if (!picture.hasAttribute('src')) return
    element.setAttribute('wx-failed', '')
    emit('error', { errMsg: `GET ${textOf(attribute('src'))} failed` })
  })
  element.addEventListener('contextmenu', () => {
    if (isOn(attribute('show-menu-by-longpress')) && picture.src !== '')
      openGallery(services.layer, [picture.src], 0)
  })
  const show = (source: unknown): void => {
    const address = services.addressOf(source)
    // Keeping the element without an address keeps its place, as WeChat does.
    if (address === '') picture.removeAttribute('src')
    else if (picture.getAttribute('src') !== address) picture.src = address
  }
  return {
    set: (name, value) => {
      if (name === 'src') show(value)
      else if (name === 'lazy-load') picture.loading = isOn(value) ? 'lazy' : 'eager'
      else if (name === 'mode') {
        const { fit, position, follows } = imageFit(textOf(value))
        picture.style.objectFit = fit
        picture.style.objectPosition = position
        mirror(element, 'wx-follows', follows)
      }
    },
  }
}
