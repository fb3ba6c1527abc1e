import { expect, test } from 'vitest'
import { imageFit } from './imageMode.ts'

test.each([
  ['scaleToFill', { fit: 'fill', position: 'center center' }],
  ['aspectFit', { fit: 'contain', position: 'center center' }],
  ['aspectFill', { fit: 'cover', position: 'center center' }],
  ['widthFix', { fit: 'fill', position: 'center center', follows: 'height' }],
  ['heightFix', { fit: 'fill', position: 'center center', follows: 'width' }],
  ['top', { fit: 'none', position: 'center top' }],
  ['bottom', { fit: 'none', position: 'center bottom' }],
  ['center', { fit: 'none', position: 'center center' }],
  ['left', { fit: 'none', position: 'left center' }],
  ['right', { fit: 'none', position: 'right center' }],
  ['top left', { fit: 'none', position: 'left top' }],
  ['top right', { fit: 'none', position: 'right top' }],
  ['bottom left', { fit: 'none', position: 'left bottom' }],
  ['bottom right', { fit: 'none', position: 'right bottom' }],
  ['something else', { fit: 'fill', position: 'center center' }],
])('the mode %s', (mode, fit) => {
  expect(imageFit(mode)).toEqual(fit)
})
