import { element } from '../element.ts'
import { onDrag } from '../events/drag.ts'

/** Pictures over the whole screen, one at a time; a tap closes them. */
export function openGallery(layer: HTMLElement, addresses: readonly string[], first: number): void {
  let current = Math.min(first, addresses.length - 1)
  const pictures = addresses.map((address) => {
    const picture = element('img')
    picture.src = address
    picture.draggable = false
    return element('div', 'gallery-picture', picture)
  })
  const track = element('div', 'gallery-track', ...pictures)
  const count = element('span', 'gallery-count')
  const gallery = element('div', 'gallery', track, ...(addresses.length > 1 ? [count] : []))
  const lay = (offset = 0): void => {
    track.style.transition = offset === 0 ? 'transform 0.25s' : 'none'
    track.style.transform = `translateX(calc(${-100 * current}% + ${offset}px))`
    count.textContent = `${current + 1} / ${addresses.length}`
  }
  onDrag(gallery, 'x', {
    take: () => true,
    move: ({ x }) => lay(x),
    end: ({ x }, speed) => {
      const turn = Math.abs(x) > gallery.clientWidth / 3 || Math.abs(speed.x) > 0.4
      if (turn) current = Math.min(addresses.length - 1, Math.max(0, current - Math.sign(x)))
      lay()
    },
  })
  gallery.addEventListener('click', () => gallery.remove())
  lay()
  layer.append(gallery)
}
