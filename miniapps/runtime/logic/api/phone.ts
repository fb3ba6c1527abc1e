import type { ApiContext } from '../apiContext.ts'

/** The phone that programs see. Android, since on iOS many of them hide what costs money. */

export const device = {
  brand: 'HUAWEI',
  model: 'ALN-AL00',
  system: 'Android 12',
  platform: 'android',
  benchmarkLevel: 37,
  abi: 'arm64-v8a',
  deviceAbi: 'arm64-v8a',
  cpuType: 'Kirin 9000S',
  memorySize: '11468',
} as const

/** Base library, and the app around it. */
export const versions = {
  wechat: { SDKVersion: '3.7.8', version: '8.0.56' },
  alipay: { SDKVersion: '2.9.30', version: '10.7.0.8000' },
} as const

export const setting = {
  bluetoothEnabled: false,
  locationEnabled: true,
  wifiEnabled: true,
  deviceOrientation: 'portrait',
} as const

export const battery = { level: 86, isCharging: false, isLowPowerModeEnabled: false } as const

export function windowOf(context: ApiContext): Readonly<{
  windowWidth: number
  windowHeight: number
  screenWidth: number
  screenHeight: number
  statusBarHeight: number
  pixelRatio: number
  screenTop: number
  safeArea: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'width' | 'height', number>>
}> {
  const around = context.surroundings()
  const { windowWidth, windowHeight, screenWidth, screenHeight, statusBarHeight } = around
  const safeArea = {
    left: 0,
    right: screenWidth,
    top: statusBarHeight,
    bottom: screenHeight,
    width: screenWidth,
    height: screenHeight - statusBarHeight,
  }
  const screenTop = Math.max(0, screenHeight - windowHeight)
  return {
    windowWidth,
    windowHeight,
    screenWidth,
    screenHeight,
    statusBarHeight,
    pixelRatio: around.pixelRatio,
    screenTop,
    safeArea,
  }
}

/** The capsule at the right of the title bar. */
export function menuButton(context: ApiContext): Readonly<Record<string, number>> {
  const { screenWidth, statusBarHeight } = context.surroundings()
  const [width, height] = [87, 32]
  const [right, top] = [screenWidth - 7, statusBarHeight + 6]
  return { width, height, top, right, bottom: top + height, left: right - width }
}
