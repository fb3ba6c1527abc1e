import type { Presentation, Words } from '../engine/model.ts'

/** How a ruling looks to the person, in a few words. */
export const presentations: Readonly<Record<Presentation, Words>> = {
  'web-view': { zh: '在应用内打开', en: 'Opens inside the app' },
  browser: { zh: '在浏览器中打开', en: 'Opens in the browser' },
  'target-app': { zh: '打开对方应用', en: 'Opens the other app' },
  'option-shown': { zh: '显示该选项', en: 'Option shown' },
  'confirm-page': { zh: '确认页', en: 'Confirm page' },
  'suspicion-page': { zh: '可疑地址提示页', en: 'Suspicious-address page' },
  'disclosure-sheet': { zh: '说明弹窗', en: 'Disclosure sheet' },
  'confirm-popup': { zh: '确认弹窗', en: 'Confirm pop-up' },
  'information-screen': { zh: '说明页', en: 'Information screen' },
  'parental-gate': { zh: '家长确认', en: 'Parental gate' },
  'choice-sheet': { zh: '选择面板', en: 'Choice sheet' },
  'in-house-cashier': { zh: '自家收银台', en: 'In-house cashier' },
  'app-download-page': { zh: '应用下载页', en: 'App-download page' },
  'copy-link-page': { zh: '复制网址页', en: 'Copy-link page' },
  'stopped-page': { zh: '停止访问页', en: 'Stopped page' },
  'link-stripped': { zh: '链接变为纯文字', en: 'Link stripped from the message' },
  folded: { zh: '折叠', en: 'Folded away' },
  'option-absent': { zh: '不显示该选项', en: 'Option absent' },
  'share-removed': { zh: '去掉分享按钮', en: 'Share button removed' },
  'copy-removed': { zh: '去掉复制菜单', en: 'Copy removed from the menu' },
  silent: { zh: '不作提示', en: 'Nothing is shown' },
}
