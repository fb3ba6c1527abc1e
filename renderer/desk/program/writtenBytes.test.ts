import { expect, test } from 'vitest'
import { bytesOf, writtenBytes } from './writtenBytes.ts'

test('bytes are written with the unit that fits', () => {
  const sizes = [0, 512, 1_024, 1_300, 20_480, 1_048_576, 10 * 1_048_576]
  expect(sizes.map(writtenBytes)).toEqual([
    '0 B',
    '512 B',
    '1 KB',
    '1.3 KB',
    '20 KB',
    '1 MB',
    '10 MB',
  ])
})

test('a Chinese character is three bytes', () => {
  expect(bytesOf('粥a')).toBe(4)
})
