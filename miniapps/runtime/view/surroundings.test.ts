import { expect, test } from 'vitest'
import { isOtherSize } from './surroundings.ts'

const usual = { screenWidth: 390, screenHeight: 766 }

test('a page that the scale puts off by a pixel or two has the size it had', () => {
  expect(isOtherSize(usual, { screenWidth: 391, screenHeight: 764 })).toBe(false)
})

test.each([
  { screenWidth: 320, screenHeight: 766 },
  { screenWidth: 390, screenHeight: 490 },
])('$screenWidth × $screenHeight is another size than 390 × 766', (now) => {
  expect(isOtherSize(usual, now)).toBe(true)
})
