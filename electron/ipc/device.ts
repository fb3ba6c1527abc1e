export type DeviceSize = Readonly<{ width: number; height: number }>

/** The sizes of phone that programs can be tried on, the smallest first. */
export const deviceNames = ['small', 'usual', 'large', 'tablet'] as const
export type Device = (typeof deviceNames)[number]

/** In CSS pixels, from edge to edge of the glass: the status bar and the home indicator are within. */
export const devices: Readonly<Record<Device, DeviceSize>> = {
  small: { width: 320, height: 568 },
  usual: { width: 390, height: 844 },
  large: { width: 430, height: 932 },
  tablet: { width: 768, height: 1024 },
}
