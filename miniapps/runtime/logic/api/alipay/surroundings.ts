import type { ApiContext } from '../../apiContext.ts'
import type { ApiSet, Result } from '../apiSet.ts'
import type { Grants } from '../grants.ts'
import { battery, device, menuButton, setting, versions, windowOf } from '../phone.ts'

const { platform, brand, model, system } = device
const { bluetoothEnabled, locationEnabled, wifiEnabled } = setting
const switches = { bluetoothEnabled, locationEnabled, wifiEnabled }

export function surroundingsApis(context: ApiContext, grants: Grants): ApiSet {
  const info = (): Result => {
    const { screenTop, ...window } = windowOf(context)
    const { language } = context.surroundings()
    return {
      ...window,
      ...switches,
      ...grants.forSystemInfo(),
      overlayAuthorized: false,
      app: 'alipay',
      apiLevel: 31,
      brand,
      currentBattery: `${battery.level}%`,
      fontSizeSetting: 16,
      isIphoneXSeries: false,
      language: language === 'zh_CN' ? 'zh-Hans' : 'en',
      model: `${brand} ${model}`,
      performance: 'high',
      platform: platform === 'android' ? 'Android' : platform,
      screen: { width: window.screenWidth, height: window.screenHeight },
      storage: '256 GB',
      system: system.replace(/^\w+ /, ''),
      titleBarHeight: Math.max(0, screenTop - window.statusBarHeight) || 48,
      transparentTitle: false,
      version: versions.alipay.version,
    }
  }
  const menu = (): Result => {
    const { width, height, top, right, bottom, left } = menuButton(context)
    return { success: true, width, height, top, right, bottom, left }
  }
  const entered = (): Result => ({ ...context.launch(), scene: String(context.launch().scene) })
  return {
    served: {
      getSystemInfo: info,
      getNetworkType: () => ({ networkAvailable: true, networkType: 'WIFI', networkInfo: 'WIFI' }),
      getBatteryInfo: () => battery,
      getScreenBrightness: () => ({ brightness: 0.6 }),
      getServerTime: () => ({ time: Date.now() }),
      getRunScene: () => ({ envVersion: 'develop' }),
      getTitleColor: () => ({ color: '#ffffff' }),
      getExtConfig: () => ({ data: {} }),
      isScreenReaderEnabled: () => ({ screenReaderEnabled: false }),
      getSiteInfo: () => ({ siteId: '', siteName: '' }),
    },
    direct: {
      getSystemInfoSync: info,
      getWindowInfo: () => windowOf(context),
      getAppBaseInfo: () => ({
        ...versions.alipay,
        language: context.surroundings().language === 'zh_CN' ? 'zh-Hans' : 'en',
      }),
      getSystemSetting: () => switches,
      getAppAuthorizeSetting: () => grants.forPhone(),
      getBatteryInfoSync: () => battery,
      getMenuButtonBoundingClientRect: menu,
      getLeftButtonsBoundingClientRect: () => ({
        backButtonIcon: { ...menu(), left: 10, right: 42, width: 32 },
        backButtonInteractive: { ...menu(), left: 10, right: 42, width: 32 },
        homeButtonIcon: { ...menu(), left: 42, right: 74, width: 32 },
      }),
      getAppIdSync: () => ({ appId: context.appId }),
      getAccountInfoSync: () => ({
        miniProgram: { appId: context.appId, envVersion: 'develop', version: '0.0.1' },
      }),
      getPluginIdSync: () => ({ pluginId: '' }),
      getParentAppIdSync: () => ({ appId: '' }),
      getParentAppId: () => '',
      getLaunchOptionsSync: entered,
      getEnterOptionsSync: entered,
      getExtConfigSync: () => ({}),
    },
  }
}
