import type { ProgramCall, ProgramInput, ProgramReply } from '../../../../electron/ipc/program.ts'
import { recordOf, textOf } from '../attributeValues.ts'
import type { Services } from '../services.ts'
import { type CallInput, CallRefused, type CallSet, type ServeCall } from './callRefused.ts'

type Read<K extends ProgramCall> = (input: CallInput, services: Services) => ProgramInput<K>

/** What main decides: each call of a program, and which call of the contract it is. */
export const forwardedCalls: CallSet = {
  requestPayment: to('payment.request', (input, { config }) => ({
    method: config.dialect === 'alipay' ? 'alipay' : 'wechat-pay',
    order: short(input['order'] ?? input['package']),
  })),
  tradePay: to('payment.request', (input) => ({
    method: 'alipay',
    order: short(input['order'] ?? input['tradeNO'] ?? input['orderStr']),
  })),
  checkoutMethods: to('checkout.methods', ({ amount }) => ({ amount: Number(amount) })),
  checkoutPay: to('checkout.pay', ({ method, amount, title }) => ({
    method: textOf(method),
    amount: Number(amount),
    title: textOf(title).slice(0, 200),
  })),
  request: to('request', (input) => input as unknown as ProgramInput<'request'>),
  'storage.set': to('storage.set', ({ key, value }) => ({
    key: textOf(key),
    value: textOf(value),
  })),
  'storage.remove': to('storage.remove', ({ key }) => ({ key: textOf(key) })),
  'storage.clear': to('storage.clear', () => ({})),
  navigateToMiniProgram: to('program.open', (input, services) => opened(input, 'api', services)),
  openEmbeddedMiniProgram: to('program.open', (input, services) =>
    opened(input, 'embedded', services),
  ),
  'navigator.openProgram': to('program.open', (input, services) =>
    opened(input, 'navigator', services),
  ),
  navigateBackMiniProgram: to('program.back', ({ extraData }) => ({
    extraData: JSON.stringify(extraData ?? {}),
  })),
  exitMiniProgram: to('program.exit', () => ({})),
  openWebView: link('web-view', 'url'),
  closeWebView: to('web-view.close', () => ({})),
  openRichTextLink: link('rich-text', 'url'),
  openDocument: link('document', 'filePath'),
  openOfficialAccountArticle: link('article', 'url'),
  openOfficialAccountProfile: link('article', 'username'),
  openChannelsActivity: link('channels', 'finderUserName'),
  openChannelsEvent: link('channels', 'finderUserName'),
  openChannelsLive: link('channels', 'finderUserName'),
  openChannelsUserProfile: link('channels', 'finderUserName'),
  launchApp: link('app', 'url'),
  openURL: link('app', 'url'),
  navigateToAlipayPage: link('app', 'path'),
  openAlipayApp: link('app', 'appCode'),
  setClipboardData: to('clipboard.set', ({ data, text }) => ({
    text: textOf(data, textOf(text)).slice(0, 65_536),
  })),
  getClipboardData: to('clipboard.get', () => ({})),
  shareAppMessage: share('friend'),
  shareTimeline: share('timeline'),
  makePhoneCall: leave('phone-call', ({ phoneNumber, number }) =>
    textOf(phoneNumber, textOf(number)),
  ),
  scanCode: leave('scan', () => ''),
  saveImageToPhotosAlbum: leave('save-image', ({ filePath }) => textOf(filePath)),
  saveVideoToPhotosAlbum: leave('save-image', ({ filePath }) => textOf(filePath)),
  showShareImageMenu: leave('save-image', ({ path }) => textOf(path)),
  openLocation: leave('open-location', ({ latitude, longitude, name }) =>
    [latitude, longitude, name]
      .map((part) => textOf(part))
      .join(' ')
      .trim(),
  ),
  chooseAddress: leave('choose-address', () => ''),
  openCustomerServiceChat: leave('contact', ({ extInfo }) => textOf(recordOf(extInfo)['url'])),
  contact: leave('contact', ({ detail }) => textOf(detail)),
  getPhoneNumber: leave('phone-number', () => ''),
}

function to<K extends ProgramCall>(call: K, read: Read<K>): ServeCall {
  return async (input, services) => valueOf(await services.ask(call, read(input, services)))
}

function valueOf(reply: ProgramReply): unknown {
  switch (reply.type) {
    case 'refused':
      throw new CallRefused(reply.why)
    case 'payment':
      return { outcome: reply.outcome }
    case 'methods':
      return { methods: reply.methods }
    case 'done':
      return reply.value
    case 'started':
      return undefined
  }
}

function link(way: ProgramInput<'link.open'>['way'], name: string): ServeCall {
  return to('link.open', (input, { isTapped }) => ({
    url: short(input[name]),
    way,
    isTapped: isTapped(),
  }))
}

function leave(way: ProgramInput<'leave'>['way'], detail: (input: CallInput) => string): ServeCall {
  return to('leave', (input, { isTapped }) => ({
    way,
    detail: short(detail(input)),
    isTapped: isTapped(),
  }))
}

function share(way: 'friend' | 'timeline'): ServeCall {
  return to('share', ({ title, path, imageUrl, withShareTicket }, { addressOf }) => ({
    title: textOf(title).slice(0, 200),
    path: short(path),
    imageUrl: picture(addressOf(imageUrl)),
    withShareTicket: withShareTicket === true,
    way,
  }))
}

function opened(
  { appId, path, extraData }: CallInput,
  way: 'api' | 'navigator' | 'embedded',
  { isTapped }: Services,
): ProgramInput<'program.open'> {
  return {
    appId: textOf(appId).slice(0, 64),
    path: short(path),
    extraData: JSON.stringify(extraData ?? {}),
    way,
    isTapped: isTapped(),
  }
}

/** As long as main takes; one that is longer is told as a picture without anything in it. */
function picture(address: string): string {
  return address.length > 360_000 ? 'data:,' : address
}

/** As long as main takes. */
function short(value: unknown): string {
  return textOf(value).slice(0, 4_096)
}
