import { describe, expect, test } from 'vitest'
import { isOn, isOnUnlessSaid, kebab, lengthOf, numberOf, textOf } from './attributeValues.ts'

describe('attributes', () => {
  test('are on without a value and with any text, off with an empty one', () => {
    expect([true, 'false', 1].map(isOn)).toEqual([true, true, true])
    expect([false, '', 0, null, undefined].map(isOn)).toEqual([false, false, false, false, false])
  })

  test('that are on by themselves go off only where that is said', () => {
    expect([undefined, null, true].map(isOnUnlessSaid)).toEqual([true, true, true])
    expect([false, ''].map(isOnUnlessSaid)).toEqual([false, false])
  })

  test('hold numbers as numbers or as text', () => {
    expect(['12', ' 3.5 ', 7, '', 'x', null, Infinity].map((value) => numberOf(value, 9))).toEqual([
      12, 3.5, 7, 9, 9, 9, 9,
    ])
  })

  test('are px where no unit is said, and rpx are 750 to the width', () => {
    expect(
      [10, '10', '10px', '75rpx', '50%', '', undefined].map((value) => lengthOf(value)),
    ).toEqual(['10px', '10px', '10px', '10vw', '50%', '', ''])
  })

  test('that are no text are not turned into any', () => {
    expect([5, true, {}, [], null].map((value) => textOf(value))).toEqual(['5', 'true', '', '', ''])
  })

  test('go by one name, however it is written', () => {
    expect(['scrollTop', 'scroll-top', 'indicatorActiveColor'].map(kebab)).toEqual([
      'scroll-top',
      'scroll-top',
      'indicator-active-color',
    ])
  })
})
