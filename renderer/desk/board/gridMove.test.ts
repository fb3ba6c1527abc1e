import { expect, test } from 'vitest'
import { gridMove } from './gridMove.ts'

test.each([
  ['ArrowUp', false, [4, 2]],
  ['ArrowDown', false, [6, 2]],
  ['ArrowLeft', false, [5, 1]],
  ['ArrowRight', false, [5, 3]],
  ['ArrowUp', true, [0, 2]],
  ['ArrowDown', true, [29, 2]],
  ['ArrowLeft', true, [5, 0]],
  ['ArrowRight', true, [5, 3]],
  ['PageUp', false, [0, 2]],
  ['PageDown', false, [15, 2]],
  ['Home', false, [5, 0]],
  ['End', false, [5, 3]],
  ['Home', true, [0, 0]],
  ['End', true, [29, 3]],
] as const)('%s (with control: %s) leads to %j', (key, isCtrl, [row, column]) => {
  expect(gridMove({ row: 5, column: 2 }, key, isCtrl, 30, 4)).toEqual({ row, column })
})

test('the edges hold, and other keys lead nowhere', () => {
  expect(gridMove({ row: 0, column: 0 }, 'ArrowUp', false, 3, 3)).toEqual({ row: 0, column: 0 })
  expect(gridMove({ row: 2, column: 2 }, 'ArrowRight', false, 3, 3)).toEqual({ row: 2, column: 2 })
  expect(gridMove({ row: 0, column: 0 }, 'a', false, 3, 3)).toBeUndefined()
})
