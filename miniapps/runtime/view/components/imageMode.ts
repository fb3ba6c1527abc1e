export type ImageFit = Readonly<{
  fit: 'fill' | 'contain' | 'cover' | 'none'
  position: string
  /** Which side of the element follows the picture. */
  follows?: 'height' | 'width'
}>

const places: Readonly<Record<string, string>> = {
  top: 'center top',
  bottom: 'center bottom',
  center: 'center center',
  left: 'left center',
  right: 'right center',
  'top left': 'left top',
  'top right': 'right top',
  'bottom left': 'left bottom',
  'bottom right': 'right bottom',
}

/** The fourteen modes of WeChat's image as CSS has them; whatever else is said means the first. */
export function imageFit(mode: string): ImageFit {
  const place = places[mode]
  if (place !== undefined) return { fit: 'none', position: place }
  switch (mode) {
    case 'aspectFit':
      return { fit: 'contain', position: 'center center' }
    case 'aspectFill':
      return { fit: 'cover', position: 'center center' }
    case 'widthFix':
      return { fit: 'fill', position: 'center center', follows: 'height' }
    case 'heightFix':
      return { fit: 'fill', position: 'center center', follows: 'width' }
    default:
      return { fit: 'fill', position: 'center center' }
  }
}
