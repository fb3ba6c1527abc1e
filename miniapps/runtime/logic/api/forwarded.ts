import type { ApiContext } from '../apiContext.ts'
import type { ApiSet, Serve } from './apiSet.ts'
import { plainOf, recordOf } from './given.ts'

/** APIs that the view or main serve with the options as they are, by WeChat's name. */
const names = [
  'exitMiniProgram',
  'hideHomeButton',
  'hideKeyboard',
  'hideLoading',
  'hideNavigationBarLoading',
  'hideShareMenu',
  'hideTabBar',
  'hideTabBarRedDot',
  'hideToast',
  'loadFontFace',
  'makePhoneCall',
  'navigateBackMiniProgram',
  'navigateToMiniProgram',
  'openChannelsActivity',
  'openChannelsEvent',
  'openChannelsLive',
  'openChannelsUserProfile',
  'openCustomerServiceChat',
  'openEmbeddedMiniProgram',
  'openLocation',
  'openOfficialAccountArticle',
  'openOfficialAccountProfile',
  'pageScrollTo',
  'previewImage',
  'previewMedia',
  'removeTabBarBadge',
  'setBackgroundColor',
  'setBackgroundTextStyle',
  'setClipboardData',
  'setNavigationBarColor',
  'setNavigationBarTitle',
  'setTabBarBadge',
  'setTabBarItem',
  'setTabBarStyle',
  'showActionSheet',
  'showLoading',
  'showModal',
  'showNavigationBarLoading',
  'showShareImageMenu',
  'showShareMenu',
  'showTabBar',
  'showTabBarRedDot',
  'showToast',
  'startPullDownRefresh',
  'stopPullDownRefresh',
] as const

export type ForwardedApi = (typeof names)[number]

export function forwardedApis(context: ApiContext): ApiSet {
  const served = Object.fromEntries(names.map((name) => [name, forward(name, context)]))
  return { served }
}

/** Passes options on without callbacks; an answer that is no object counts as nothing. */
export function forward(name: string, context: ApiContext): Serve {
  return async (options) => recordOf(await context.call(name, plainOf(options)))
}
