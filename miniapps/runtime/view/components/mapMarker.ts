import { isOn, lengthOf, numberOf, recordOf, textOf } from '../attributeValues.ts'
import { glyphs } from '../drawing/glyphs.ts'
import { element as make } from '../element.ts'
import type { Point } from './mapProjection.ts'

type Marker = Readonly<Record<string, unknown>>

/** A sign on the map, with its callout and label. */
export function mapMarker(
  marker: Marker,
  { x, y }: Point,
  addressOf: (source: unknown) => string,
  tapped: (event: 'markertap' | 'callouttap' | 'labeltap', markerId: unknown) => void,
): HTMLElement {
  const address = addressOf(marker['iconPath'])
  const sign = make('span', 'wx-map-sign')
  if (address === '') sign.append(glyphs.pin())
  else {
    const picture = make('img')
    picture.src = address
    picture.draggable = false
    sign.append(picture)
    sign.style.width = lengthOf(marker['width'], '30px')
    sign.style.height = lengthOf(marker['height'], '30px')
  }
  const { content, display, ...look } = recordOf(marker['callout'])
  const words = textOf(content) || textOf(marker['title'])
  const callout = make('span', 'wx-map-callout', words)
  callout.hidden = words === '' || display !== 'ALWAYS'
  dress(callout, look)
  const named = recordOf(marker['label'])
  const label = make('span', 'wx-map-label', textOf(named['content']))
  dress(label, named)
  const made = make(
    'div',
    'wx-map-marker',
    callout,
    sign,
    ...(isOn(named['content']) ? [label] : []),
  )
  made.style.translate = `${x}px ${y}px`
  made.style.opacity = String(numberOf(marker['alpha'], 1))
  sign.addEventListener('click', () => {
    if (words !== '' && display !== 'ALWAYS') callout.hidden = !callout.hidden
    tapped('markertap', marker['id'])
  })
  callout.addEventListener('click', () => tapped('callouttap', marker['id']))
  label.addEventListener('click', () => tapped('labeltap', marker['id']))
  return made
}

function dress(element: HTMLElement, look: Readonly<Record<string, unknown>>): void {
  const { style } = element
  style.color = textOf(look['color'])
  style.background = textOf(look['bgColor'])
  style.fontSize = lengthOf(look['fontSize'])
  style.padding = lengthOf(look['padding'])
  style.borderRadius = lengthOf(look['borderRadius'])
}
