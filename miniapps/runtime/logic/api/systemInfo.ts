import type { ApiContext } from '../apiContext.ts'
import type { ApiSet } from './apiSet.ts'
import type { Grants } from './grants.ts'
import { battery, device, menuButton, setting, versions, windowOf } from './phone.ts'
import { settleAtOnce } from './settle.ts'
import { wechatWording } from './wordings.ts'

export function systemInfoApis(context: ApiContext, grants: Grants): ApiSet {
  const appBase = (): Record<string, unknown> => {
    const { theme, language } = context.surroundings()
    return {
      ...versions.wechat,
      enableDebug: false,
      fontSizeSetting: 16,
      fontSizeScaleFactor: 1,
      host: { appId: '', env: 'WeChat', version: 671_102_000 },
      language,
      theme,
    }
  }
  const system = (): Record<string, unknown> => {
    return {
      ...device,
      ...appBase(),
      ...windowOf(context),
      ...setting,
      ...grants.forSystemInfo(),
      locationReducedAccuracy: false,
      enableDebug: false,
    }
  }
  const entered = (): Record<string, unknown> => ({
    ...context.launch(),
    apiCategory: 'default',
    forwardMaterials: [],
  })
  const network = { networkType: 'wifi', isConnected: true, signalStrength: 100, weakNet: false }
  return {
    served: {
      getSystemInfoAsync: system,
      getNetworkType: () => ({ ...network, hasSystemProxy: false }),
      getLocalIPAddress: () => ({ localip: '192.168.1.20', netmask: '255.255.255.0' }),
      getBatteryInfo: () => battery,
      getScreenBrightness: () => ({ value: 0.6 }),
      getSkylineInfo: () => noSkyline,
      getDeviceBenchmarkInfo: () => ({ benchmarkLevel: device.benchmarkLevel, modelLevel: 3 }),
      getExtConfig: () => ({ extConfig: {} }),
    },
    direct: {
      getSystemInfo: (options) =>
        settleAtOnce('getSystemInfo', options, system(), wechatWording, context),
      getSystemInfoSync: () => ({ errMsg: 'getSystemInfoSync:ok', ...system() }),
      getWindowInfo: () => windowOf(context),
      getDeviceInfo: () => device,
      getAppBaseInfo: appBase,
      getSystemSetting: () => setting,
      getAppAuthorizeSetting: () => ({ ...grants.forPhone(), locationReducedAccuracy: false }),
      getMenuButtonBoundingClientRect: () => menuButton(context),
      getBatteryInfoSync: () => battery,
      getSkylineInfoSync: () => noSkyline,
      getAccountInfoSync: () => ({
        miniProgram: { appId: context.appId, envVersion: 'develop', version: '' },
        plugin: {},
      }),
      getLaunchOptionsSync: entered,
      getEnterOptionsSync: entered,
      getExtConfigSync: () => ({}),
      getExptInfoSync: () => ({}),
      getApiCategory: () => 'default',
    },
  }
}

const noSkyline = { isSupported: false, version: '', reason: 'client not supported' } as const
