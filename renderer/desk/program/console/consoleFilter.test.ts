import { expect, test } from 'vitest'
import type { ConsoleLine } from '../../../../electron/ipc/deskPrograms.ts'
import { countKinds, filterLines, kindOf } from './consoleFilter.ts'

const lines: readonly ConsoleLine[] = [
  { number: 1, level: 'log', text: 'App onLaunch {"scene":1001}' },
  { number: 2, level: 'warn', text: 'setData of 300 KB' },
  { number: 3, level: 'missing', text: 'wx.getLocation is not simulated' },
  { number: 4, level: 'fault', text: 'TypeError: x is undefined' },
  { number: 5, level: 'error', text: 'request failed' },
  { number: 6, level: 'debug', text: 'tick' },
]
const numbers = (shown: readonly ConsoleLine[]) => shown.map(({ number }) => number)

test('uncaught errors are errors, and what is printed plainly is a message', () => {
  expect(lines.map(({ level }) => kindOf(level))).toEqual([
    'message',
    'warning',
    'missing',
    'error',
    'error',
    'message',
  ])
  expect(countKinds(lines)).toEqual({ error: 2, warning: 1, missing: 1, message: 2 })
})

test('hidden kinds are left out and the order stays', () => {
  expect(numbers(filterLines(lines, ['message', 'missing'], ''))).toEqual([2, 4, 5])
  expect(numbers(filterLines(lines, [], ''))).toEqual([1, 2, 3, 4, 5, 6])
})

test('every word must occur, in any case', () => {
  expect(numbers(filterLines(lines, [], 'ONLAUNCH 1001'))).toEqual([1])
  expect(numbers(filterLines(lines, ['error'], 'request'))).toEqual([])
})
