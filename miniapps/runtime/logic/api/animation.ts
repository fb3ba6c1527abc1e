import { recordOf } from './given.ts'

/** wx.createAnimation: records what moves, step by step, in the form that the `animation` attribute takes. */

type Animate = Readonly<{ type: string; args: readonly unknown[] }>
type StepOption = Readonly<{
  transformOrigin: unknown
  transition: Readonly<{ duration: unknown; timingFunction: unknown; delay: unknown }>
}>
export type AnimationAction = Readonly<{ animates: readonly Animate[]; option: StepOption }>

/** Transforms by name, with what stands for arguments that are left out. */
const transforms: Readonly<Record<string, readonly unknown[]>> = {
  matrix: [1, 0, 0, 1, 1, 1],
  matrix3d: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1],
  rotate: [0],
  rotate3d: [0, 0, 0, 0],
  rotateX: [0],
  rotateY: [0],
  rotateZ: [0],
  scale3d: [1, 1, 1],
  scaleX: [1],
  scaleY: [1],
  scaleZ: [1],
  skew: [0, 0],
  skewX: [0],
  skewY: [0],
  translate: [0, 0],
  translate3d: [0, 0, 0],
  translateX: [0],
  translateY: [0],
  translateZ: [0],
}

const lengths = ['width', 'height', 'top', 'left', 'bottom', 'right']

export function createAnimation(given: unknown): Record<string, unknown> {
  const whole = stepOption(recordOf(given), {
    transformOrigin: '50% 50% 0',
    transition: { duration: 400, timingFunction: 'linear', delay: 0 },
  })
  const current = new Map<string, Animate>()
  let actions: AnimationAction[] = []
  let step: Animate[] = []
  const add = (type: string, args: readonly unknown[]): Record<string, unknown> => {
    step.push({ type, args })
    return animation
  }
  const style = (name: string, value: unknown): Record<string, unknown> =>
    add('style', [name, value])
  const animation: Record<string, unknown> = {
    // Undocumented, but libraries change it from one step to the next.
    option: whole,
    opacity: (value: unknown) => style('opacity', value),
    backgroundColor: (value: unknown) => style('background-color', value),
    scale: (x: unknown = 1, y: unknown = x) => add('scale', [x, y]),
    step: (options: unknown) => {
      // A step says all that is in force, not only what it changes.
      for (const one of step)
        current.set(one.type === 'style' ? `style.${String(one.args[0])}` : one.type, one)
      actions.push({
        animates: [...current.values()],
        option: stepOption(recordOf(options), whole),
      })
      step = []
      return animation
    },
    export: () => {
      const exported = { actions }
      actions = []
      return exported
    },
  }
  for (const [name, defaults] of Object.entries(transforms))
    animation[name] = (...args: readonly unknown[]) =>
      add(
        name,
        defaults.map((value, index) => args[index] ?? value),
      )
  for (const name of lengths)
    animation[name] = (value: unknown) =>
      style(name, typeof value === 'number' ? `${value}px` : value)
  return animation
}

/** Alipay says `timeFunction`. */
function stepOption(given: Readonly<Record<string, unknown>>, otherwise: StepOption): StepOption {
  const { transition } = otherwise
  return {
    transformOrigin: given['transformOrigin'] ?? otherwise.transformOrigin,
    transition: {
      duration: given['duration'] ?? transition.duration,
      timingFunction: given['timingFunction'] ?? given['timeFunction'] ?? transition.timingFunction,
      delay: given['delay'] ?? transition.delay,
    },
  }
}
