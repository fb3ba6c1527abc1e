import type { ApiSet } from './apiSet.ts'

/** What a simulated phone accepts and does nothing about: sensors stay still, nothing is kept awake or logged. */

const names = [
  'addPhoneCalendar',
  'addPhoneContact',
  'closeSocket',
  'disableAlertBeforeUnload',
  'enableAlertBeforeUnload',
  'openAppAuthorizeSetting',
  'openSystemBluetoothSetting',
  'preloadAssets',
  'preloadSkylineView',
  'preloadWebview',
  'setBackgroundFetchToken',
  'setEnableDebug',
  'setInnerAudioOption',
  'setKeepScreenOn',
  'setScreenBrightness',
  'setTopBarText',
  'setVisualEffectOnCapture',
  'setWindowSize',
  'startAccelerometer',
  'startCompass',
  'startDeviceMotionListening',
  'startGyroscope',
  'stopAccelerometer',
  'stopCompass',
  'stopDeviceMotionListening',
  'stopGyroscope',
  'vibrateLong',
  'vibrateShort',
] as const

const silent = [
  'cancelIdleCallback',
  'postMessageToReferrerMiniProgram',
  'postMessageToReferrerPage',
  'reportAnalytics',
  'reportEvent',
  'reportMonitor',
  'reportPerformance',
  'revokeBufferURL',
] as const

export const acceptedApis: ApiSet = {
  served: Object.fromEntries(names.map((name) => [name, () => {}])),
  direct: Object.fromEntries(silent.map((name) => [name, () => {}])),
}
