import { expect, test } from 'vitest'
import { worklet } from './worklet.ts'

type Curve = (time: number) => number

test('every curve that Skyline programs make is a function of time', () => {
  const { linear, ...easing } = worklet.Easing as Record<string, (...input: unknown[]) => unknown>
  expect(linear?.(1)).toBe(1)
  const made = ['poly', 'elastic', 'back', 'bezier', 'cubicBezier', 'in', 'out', 'inOut'].map(
    (name) => (easing[name] as (...input: unknown[]) => Curve)(0.2, 1, 0, 1)(1),
  )
  expect(new Set(made)).toEqual(new Set([1]))
})
