import { listOf, lengthOf, numberOf, recordOf, textOf } from '../attributeValues.ts'

/** Plays what `wx.createAnimation` exported: steps, each of which moves on from where the one before ended. */
export function playAnimation(element: HTMLElement, exported: unknown): void {
  let start = 0
  for (const action of listOf(recordOf(exported)['actions'])) {
    const { animates, option } = recordOf(action)
    const { transformOrigin, transition } = recordOf(option)
    const { duration, delay, timingFunction } = recordOf(transition)
    const styles = stylesOf(listOf(animates))
    const lasting = numberOf(duration, 400)
    const wait = start + numberOf(delay)
    const move = (): void => {
      element.style.transition = `all ${lasting}ms ${textOf(timingFunction, 'linear')}`
      element.style.transformOrigin = textOf(transformOrigin, '50% 50% 0')
      for (const [name, value] of styles) element.style.setProperty(name, value)
    }
    if (wait === 0) requestAnimationFrame(move)
    else setTimeout(move, wait)
    start = wait + lasting
  }
}

function stylesOf(animates: readonly unknown[]): ReadonlyMap<string, string> {
  const styles = new Map<string, string>()
  const transforms: string[] = []
  for (const animate of animates) {
    const { type, args } = recordOf(animate)
    const given = listOf(args)
    if (type === 'style') styles.set(textOf(given[0]), textOf(given[1]))
    else transforms.push(transformOf(textOf(type), given))
  }
  if (transforms.length > 0) styles.set('transform', transforms.join(' '))
  return styles
}

/** A transform function with units where CSS wants them. */
export function transformOf(name: string, given: readonly unknown[]): string {
  const unit = (value: unknown, index: number): string => {
    if (/^(rotate|skew)/.test(name) && !(name === 'rotate3d' && index < 3))
      return `${numberOf(value)}deg`
    return name.startsWith('translate') ? lengthOf(value, '0px') : String(numberOf(value))
  }
  return `${name}(${given.map(unit).join(',')})`
}
