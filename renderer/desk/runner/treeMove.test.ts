import { expect, test } from 'vitest'
import type { RunnerCase } from '../../../electron/ipc/runner.ts'
import { treeMove } from './treeMove.ts'
import { treeRows } from './treeRows.ts'

const one = (id: number, file: string): RunnerCase => ({
  id,
  file,
  name: `journey ${id}`,
  tags: [],
  isHeadless: false,
})
const cases = [one(0, 'a/b/one.yaml'), one(1, 'a/two.yaml'), one(2, 'c/three.yaml')]
const open = treeRows(cases, new Set())
const closed = treeRows(cases, new Set(['a']))

// a, a/b, journey 0, journey 1, c, journey 2
test.each<[number, string, unknown]>([
  [0, 'ArrowDown', { type: 'to', index: 1 }],
  [0, 'ArrowUp', undefined],
  [5, 'ArrowDown', undefined],
  [3, 'Home', { type: 'to', index: 0 }],
  [3, 'End', { type: 'to', index: 5 }],
  [0, 'ArrowRight', { type: 'to', index: 1 }],
  [2, 'ArrowRight', undefined],
  [2, 'ArrowLeft', { type: 'to', index: 1 }],
  [3, 'ArrowLeft', { type: 'to', index: 0 }],
  [5, 'ArrowLeft', { type: 'to', index: 4 }],
  [0, 'ArrowLeft', { type: 'toggle', path: 'a', isOpen: false }],
  [0, 'Enter', { type: 'toggle', path: 'a', isOpen: false }],
  [2, ' ', { type: 'show', one: cases[0] }],
  [2, 'x', undefined],
])('on line %i %s does %j', (current, key, move) => {
  expect(treeMove(open, current, key)).toEqual(move)
})

test('a closed folder is opened before anything in it is come to, and left for nothing', () => {
  expect(treeMove(closed, 0, 'ArrowRight')).toEqual({ type: 'toggle', path: 'a', isOpen: true })
  expect(treeMove(closed, 0, 'ArrowLeft')).toBeUndefined()
  expect(treeMove([], 0, 'ArrowDown')).toBeUndefined()
})
