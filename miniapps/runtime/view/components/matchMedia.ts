import { numberOf, textOf } from '../attributeValues.ts'
import type { BuiltIn } from '../nodes/part.ts'

/** Shows what it holds while the page's window fits. */
export const matchMediaElement: BuiltIn = ({ element, attribute, services }) => {
  const fits = (): boolean => {
    const height = services.pages.front()?.scroller.clientHeight ?? innerHeight
    const bound = (name: string, otherwise: number): number => numberOf(attribute(name), otherwise)
    const orientation = textOf(attribute('orientation'))
    return (
      innerWidth >= bound('min-width', 0) &&
      innerWidth <= bound('max-width', Infinity) &&
      innerWidth === bound('width', innerWidth) &&
      height >= bound('min-height', 0) &&
      height <= bound('max-height', Infinity) &&
      (orientation === '' || orientation === (innerWidth > height ? 'landscape' : 'portrait'))
    )
  }
  const fit = (): void => {
    element.toggleAttribute('wx-unfit', !fits())
  }
  addEventListener('resize', fit)
  return { set: fit, release: () => removeEventListener('resize', fit) }
}
