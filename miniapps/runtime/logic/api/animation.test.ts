import { expect, test } from 'vitest'
import { createAnimation } from './animation.ts'

type Animation = { [method: string]: (...input: unknown[]) => Animation } & {
  export: () => unknown
}

test('each step says all that is in force, and export empties the record', () => {
  const animation = createAnimation({ duration: 300, timingFunction: 'ease' }) as Animation
  animation['rotate']?.(45)['scale']?.(2)['step']?.()
  animation['width']?.(100)['backgroundColor']?.('red')['rotate']?.(90)['step']?.({ duration: 100 })
  const option = (duration: number): unknown => ({
    transformOrigin: '50% 50% 0',
    transition: { duration, timingFunction: 'ease', delay: 0 },
  })
  expect(animation.export()).toEqual({
    actions: [
      {
        animates: [
          { type: 'rotate', args: [45] },
          { type: 'scale', args: [2, 2] },
        ],
        option: option(300),
      },
      {
        animates: [
          { type: 'rotate', args: [90] },
          { type: 'scale', args: [2, 2] },
          { type: 'style', args: ['width', '100px'] },
          { type: 'style', args: ['background-color', 'red'] },
        ],
        option: option(100),
      },
    ],
  })
  expect(animation.export()).toEqual({ actions: [] })
})

test('arguments that are left out stand for no change', () => {
  const animation = createAnimation(undefined) as Animation
  animation['translate']?.()['translate3d']?.(10)['opacity']?.(0.5)['step']?.()
  expect(animation.export()).toEqual({
    actions: [
      {
        animates: [
          { type: 'translate', args: [0, 0] },
          { type: 'translate3d', args: [10, 0, 0] },
          { type: 'style', args: ['opacity', 0.5] },
        ],
        option: {
          transformOrigin: '50% 50% 0',
          transition: { duration: 400, timingFunction: 'linear', delay: 0 },
        },
      },
    ],
  })
})

test('what its option says from now on holds for the steps that follow', () => {
  const animation = createAnimation({ duration: 300 }) as Animation & {
    option: { transition: { duration: number } }
  }
  animation['rotate']?.(45)['step']?.()
  animation.option.transition.duration = 0
  animation['rotate']?.(0)['step']?.()
  const { actions } = animation.export() as {
    actions: { option: { transition: { duration: number } } }[]
  }
  expect(actions.map(({ option }) => option.transition.duration)).toEqual([300, 0])
})
