import { expect, test } from 'vitest'
import { roundedPath } from './roundedPath.ts'

test.each([
  [[], ''],
  [
    [
      [0, 0],
      [0, 10],
    ],
    'M0 0L0 10',
  ],
  [
    [
      [0, 0],
      [0, 10],
      [20, 10],
    ],
    'M0 0L0 6Q0 10 4 10L20 10',
  ],
  [
    [
      [0, 0],
      [0, 4],
      [20, 4],
    ],
    'M0 0L0 2Q0 4 4 4L20 4',
  ],
])('%j is %s', (points, expected) => {
  expect(
    roundedPath(
      points.map(([x = 0, y = 0]) => ({ x, y })),
      4,
    ),
  ).toBe(expected)
})
