import { expect, test } from 'vitest'
import { presenterKey } from './presenterKey.ts'

test('a remote goes on, back, black and out', () => {
  expect(['PageDown', 'PageUp', '.', 'Escape'].map(presenterKey)).toEqual([
    'next',
    'back',
    'black',
    'end',
  ])
})

test('other keys, and names that every object has, do nothing', () => {
  expect(['q', 'Tab', 'constructor'].map(presenterKey)).toEqual([undefined, undefined, undefined])
})
