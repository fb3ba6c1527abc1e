import { callbackOf } from './given.ts'

/** `wx.worklet` and `wx.router` belong to the Skyline renderer, which is not simulated: values jump to their end. */

const end = (value: unknown): unknown => value

function named(names: readonly string[], value: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map((name) => [name, value]))
}

export const worklet = {
  shared: (value: unknown) => ({ value }),
  derived: (given: unknown) => ({
    get value(): unknown {
      return callbackOf(given)?.()
    },
  }),
  timing: end,
  spring: end,
  decay: () => 0,
  delay: (_: unknown, value: unknown) => value,
  repeat: end,
  sequence: (...values: readonly unknown[]) => values.at(-1),
  cancelAnimation: () => {},
  runOnUI: end,
  runOnJS: end,
  Easing: {
    ...named(
      ['linear', 'ease', 'quad', 'cubic', 'sin', 'circle', 'exp', 'bounce', 'step0', 'step1'],
      end,
    ),
    ...named(
      ['poly', 'elastic', 'back', 'bezier', 'cubicBezier', 'in', 'out', 'inOut', 'steps'],
      () => end,
    ),
  },
} as const

export const router = {
  addRouteBuilder: () => {},
  removeRouteBuilder: () => {},
  getRouteContext: () => {},
} as const
