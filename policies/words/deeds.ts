import type { Action } from '../engine/attributes.ts'
import type { Presentation, Verdict, Words } from '../engine/model.ts'

/** What an app did with a link, by presentation; `{}` is where the link leads. */
export const linkDeeds: Readonly<Record<Presentation, Words>> = {
  'web-view': { zh: '打开了{}', en: 'opened {}' },
  browser: { zh: '在浏览器中打开了{}', en: 'opened {} in the browser' },
  'target-app': {
    zh: '没有在此打开{}，转到了应用',
    en: 'left {} to the app instead of opening it here',
  },
  'option-shown': { zh: '允许分享{}的链接', en: 'let the link to {} be shared' },
  'confirm-page': { zh: '在打开{}前先询问', en: 'asked before opening {}' },
  'suspicion-page': { zh: '在打开{}前先询问', en: 'asked before opening {}' },
  'disclosure-sheet': { zh: '在打开{}前先作说明', en: 'showed a notice before opening {}' },
  'confirm-popup': { zh: '在打开{}前先询问', en: 'asked before opening {}' },
  'information-screen': {
    zh: '在打开{}前先作说明',
    en: 'showed an information screen before opening {}',
  },
  'parental-gate': { zh: '在打开{}前先请家长确认', en: 'asked a parent before opening {}' },
  'choice-sheet': { zh: '让用户选择在哪里打开{}', en: 'let the person choose where to open {}' },
  'in-house-cashier': { zh: '用自家收银台代替了{}', en: 'put its own cashier in the place of {}' },
  'app-download-page': {
    zh: '没有打开{}，转到了它的应用下载页',
    en: 'showed the download page of {} instead of opening it',
  },
  'copy-link-page': {
    zh: '没有打开{}，只让复制网址',
    en: 'did not open {} and offered to copy the address',
  },
  'stopped-page': { zh: '拦下了对{}的访问', en: 'stopped the visit to {}' },
  'link-stripped': {
    zh: '把消息里的{}链接变成了纯文字',
    en: 'took the link to {} out of the message',
  },
  folded: { zh: '折叠了{}的链接', en: 'folded the link to {} away' },
  'option-absent': { zh: '没有显示{}的链接', en: 'did not show the link to {}' },
  'share-removed': { zh: '没有给{}的链接分享按钮', en: 'gave the link to {} no share button' },
  'copy-removed': { zh: '不让复制{}的链接', en: 'did not let the link to {} be copied' },
  silent: { zh: '没有打开{}', en: 'did not open {}' },
}

/** Presentations that mean another thing when they are allowed. */
export const allowedLinkDeeds: Readonly<Partial<Record<Presentation, Words>>> = {
  'target-app': { zh: '打开了{}应用', en: 'opened the {} app' },
  silent: { zh: '放行了{}', en: 'let {} through' },
}

/** What became of a code at a counter, by verdict; `{}` is the payment service that it is of. */
export const counterDeeds: Readonly<Record<Verdict, Words>> = {
  allow: { zh: '读取了{}的码', en: 'read the code of {}' },
  interstitial: { zh: '在读取{}的码前先询问', en: 'asked before reading the code of {}' },
  choose: {
    zh: '让用户选择怎样使用{}的码',
    en: 'let the person choose what to do with the code of {}',
  },
  reroute: {
    zh: '没有读取{}的码，转到了别处',
    en: 'led elsewhere instead of reading the code of {}',
  },
  block: { zh: '没有读取{}的码', en: 'did not read the code of {}' },
}

/** What a program or page asked for without an address, as it is written behind “let” and “did not let”. */
export const askedDeeds: Readonly<Partial<Record<Action, Words>>> = {
  scan: { zh: '读取二维码', en: 'a code be read' },
  call: { zh: '拨打电话', en: 'a number be called' },
  contact: { zh: '打开客服会话', en: 'a service chat be opened' },
  'save-image': { zh: '把图片存进相册', en: 'a picture be saved' },
  'open-location': { zh: '打开地图', en: 'a place be shown on the map' },
  'choose-address': { zh: '取得收货地址', en: 'a postal address be handed over' },
  'give-phone-number': { zh: '取得手机号', en: 'the phone number be handed over' },
}

/** What a checkout did with a way to pay, by verdict; `{}` is the way to pay. */
export const paymentDeeds: Readonly<Record<Verdict, Words>> = {
  allow: { zh: '提供了{}', en: 'offered {}' },
  interstitial: { zh: '在使用{}前先询问', en: 'asked before using {}' },
  choose: {
    zh: '让用户在{}和其他支付方式之间选择',
    en: 'let the person choose between {} and other ways to pay',
  },
  reroute: { zh: '没有在此使用{}，转到了应用', en: 'sent the payment by {} to an app' },
  block: { zh: '没有提供{}', en: 'did not offer {}' },
}

/** Presentations of a payment that say more than its verdict. */
export const presentedPaymentDeeds: Readonly<Partial<Record<Presentation, Words>>> = {
  'in-house-cashier': { zh: '用另一个收银台代替了{}', en: 'used another cashier instead of {}' },
  folded: { zh: '折叠了{}', en: 'folded {} away' },
  'information-screen': {
    zh: '在使用{}前先作说明',
    en: 'showed an information screen before using {}',
  },
  'parental-gate': { zh: '在使用{}前先请家长确认', en: 'asked a parent before using {}' },
}
