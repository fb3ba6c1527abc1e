import { expect, test } from 'vitest'
import { barsOf, squareOf } from './drawings.ts'

/** The widths of black and white in turn, read back from the path. */
function barsIn(path: string): readonly (readonly [number, number])[] {
  return [...path.matchAll(/M(\d+) 0h(\d+)v1h-\d+z/g)].map(([, start, length]) => [
    Number(start),
    Number(length),
  ])
}

test('the bars are Code 128 C: a start sign, the pairs of digits, a check sign and a stop sign', () => {
  const { path, width, height } = barsOf('123456789012345678')
  const bars = barsIn(path)
  // Eleven units for each of start, nine pairs and check, and thirteen for the stop.
  expect({ width, height }).toEqual({ width: 11 * 11 + 13, height: 1 })
  expect(bars.slice(0, 3)).toEqual([
    [0, 2],
    [3, 1],
    [6, 3],
  ])
  expect(bars.slice(-4).map(([, length]) => length)).toEqual([2, 3, 1, 2])
})

test('a QR code has its three finding marks', () => {
  const { path, width, height } = squareOf('https://neutral.example/')
  expect(height).toBe(width)
  const wide = [...path.matchAll(/M(\d+) (\d+)h7v1h-7z/g)].map(([, x, y]) => `${x} ${y}`)
  for (const mark of ['0 0', '0 6', `${width - 7} 0`, `${width - 7} 6`, `0 ${width - 7}`])
    expect(wide).toContain(mark)
})

test('other texts have other pictures', () => {
  expect(squareOf('a').path).not.toBe(squareOf('b').path)
  expect(barsOf('00').path).not.toBe(barsOf('01').path)
})
