import type { DeviceSize } from '../../electron/ipc/device.ts'

const bezel = 10
const smallest = 0.3

export function outerSize({ width, height }: DeviceSize): DeviceSize {
  return { width: width + 2 * bezel, height: height + 2 * bezel }
}

/**
 * How far a phone is scaled down to stand in this space. Its glass is then a whole number of pixels wide, so that a
 * page on it is exactly as wide as the device.
 */
export function fitPhone(device: DeviceSize, space: DeviceSize): number {
  const outer = outerSize(device)
  const fit = Math.min(1, space.width / outer.width, space.height / outer.height)
  return Math.floor(device.width * Math.max(smallest, fit)) / device.width
}
