import { expect, test } from 'vitest'
import { deviceNames, devices } from '../../electron/ipc/device.ts'
import { fitPhone, outerSize } from './fitPhone.ts'

test('a phone with room to spare stands in its own size', () => {
  expect(fitPhone(devices.small, { width: 900, height: 900 })).toBe(1)
})

test.each(deviceNames)('a phone of size %s fits the space, whole pixels wide', (device) => {
  const space = { width: 390, height: 640 }
  const size = devices[device]
  const scale = fitPhone(size, space)
  expect(outerSize(size).width * scale).toBeLessThanOrEqual(space.width)
  expect(outerSize(size).height * scale).toBeLessThanOrEqual(space.height)
  expect(Number.isInteger(size.width * scale)).toBe(true)
})

test('it is no smaller than three tenths, however little room there is', () => {
  expect(fitPhone(devices.tablet, { width: 40, height: 40 })).toBe(230 / 768)
})
