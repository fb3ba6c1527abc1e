import { type JsonObject, isObject, listOf, objectOf } from './openSources.ts'
import type { Json } from './readRelaxedJson.ts'

/** Alipay's word → WeChat's, where the values mean the same. */
const WINDOW: Readonly<Record<string, string>> = {
  defaultTitle: 'navigationBarTitleText',
  titleBarColor: 'navigationBarBackgroundColor',
  pullRefresh: 'enablePullDownRefresh',
}

const TAB_BAR: Readonly<Record<string, string>> = { textColor: 'color', items: 'list' }

const TAB: Readonly<Record<string, string>> = {
  name: 'text',
  icon: 'iconPath',
  activeIcon: 'selectedIconPath',
}

/** `barButtonTheme: light` is for dark bars: what stands on them is white. */
export function windowInWeChatWords(window: JsonObject): JsonObject {
  const said = renamed(window, WINDOW)
  if (window['barButtonTheme'] === 'light') said['navigationBarTextStyle'] ??= 'white'
  if (window['transparentTitle'] === 'always') said['navigationStyle'] ??= 'custom'
  return said
}

export function appInWeChatWords(app: JsonObject): JsonObject {
  const said = { ...app }
  if (isObject(app['window'])) said['window'] = windowInWeChatWords(app['window'])
  if (isObject(app['tabBar'])) said['tabBar'] = tabBarInWeChatWords(app['tabBar'])
  return said
}

function tabBarInWeChatWords(tabBar: JsonObject): JsonObject {
  const said = renamed(tabBar, TAB_BAR)
  if (tabBar['customize'] === true) said['custom'] ??= true
  return { ...said, list: listOf(said['list']).map((tab) => renamed(objectOf(tab), TAB)) }
}

function renamed(object: JsonObject, words: Readonly<Record<string, string>>): JsonObject {
  const said: Record<string, Json> = { ...object }
  for (const [theirs, ours] of Object.entries(words)) {
    const value = object[theirs]
    if (value === undefined) continue
    delete said[theirs]
    said[ours] ??= value
  }
  return said
}
