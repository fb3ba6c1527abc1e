import { expect, test } from 'vitest'
import { keyframe } from './animate.ts'

test('parts of a transform become one, with units, and easing has its own name', () => {
  expect(
    keyframe({
      opacity: 0.5,
      rotate: 45,
      translate3d: ['75rpx', 10, 0],
      ease: 'ease-in',
      offset: 1,
    }),
  ).toEqual({
    opacity: 0.5,
    transform: 'rotate(45deg) translate3d(10vw,10px,0px)',
    easing: 'ease-in',
    offset: 1,
  })
})
