import { waysOf, type Way } from './way.ts'

const { code, markup } = waysOf('alipay')

export const alipayWays: readonly Way[] = [
  code('tradePay', `my.tradePay({ tradeNO: url + '-100', ...then })`, 'deed'),
  code('tradePay with an order', `my.tradePay({ orderStr: url + '-100', ...then })`, 'deed'),
  code('paySignCenter', `my.paySignCenter({ signStr: url, ...then })`),
  code(
    'navigateToMiniProgram',
    `my.navigateToMiniProgram({ appId: '2021000000000999', path: url, extraData: { url }, ...then })`,
    'deed',
  ),
  code('navigateBackMiniProgram', `my.navigateBackMiniProgram({ extraData: { url }, ...then })`),
  code(
    'navigateToAlipayPage',
    `my.ap.navigateToAlipayPage({ path: url, appCode: url, appParams: { url }, ...then })`,
  ),
  code('openURL', `my.ap.openURL({ url, ...then })`),
  code('pushWindow', `my.call('pushWindow', { url }, () => then.success())`),
  code(
    'startApp',
    `my.call('startApp', { appId: '20000067', param: { url } }, () => then.success())`,
  ),
  ...['navigateTo', 'redirectTo', 'reLaunch', 'switchTab'].map((name) =>
    code(name, `my.${name}({ url, ...then })`),
  ),
  markup('navigator', `<navigator id="then" open-type="navigate" url="{{url}}">then</navigator>`),
  markup('web-view', `<web-view src="{{url}}" />`, 'address'),
  markup('rich-text', `<rich-text nodes="{{link}}" />`),
  code('setClipboard', `my.setClipboard({ text: url, ...then })`, 'deed'),
  code('openDocument', `my.openDocument({ filePath: url, fileType: 'pdf', ...then })`, 'address'),
  code('makePhoneCall', `my.makePhoneCall({ number: url, ...then })`, 'deed'),
  code('scan', `my.scan({ type: 'qr', ...then })`, 'deed'),
  code('saveImage', `my.saveImage({ url, ...then })`, 'deed'),
  code('saveImageToPhotosAlbum', `my.saveImageToPhotosAlbum({ filePath: url, ...then })`, 'deed'),
  code(
    'openLocation',
    `my.openLocation({ latitude: '1', longitude: '1', name: url, address: url, ...then })`,
    'deed',
  ),
  code('getAddress', `my.getAddress({ ...then })`, 'deed'),
  code('addPhoneContact', `my.addPhoneContact({ url, ...then })`),
  code(
    'startBizService',
    `my.call('startBizService', { name: 'open-url', param: { url } }, () => then.success())`,
  ),
  markup(
    'contact-button',
    `<contact-button tnt-inst-id="{{url}}" scene="{{url}}" /><lifestyle public-id="{{url}}" />`,
  ),
  markup('share', `<button id="then" open-type="share">then</button>`),
  code('request', `my.request({ url, method: 'POST', data: { url }, ...then })`),
  code('httpRequest', `my.httpRequest({ url, ...then })`),
  code('downloadFile', `my.downloadFile({ url, ...then })`),
  code(
    'uploadFile',
    `my.uploadFile({ url, filePath: 'own.png', fileName: 'a', fileType: 'image', ...then })`,
  ),
  code('connectSocket', `my.connectSocket({ url: url.replace(/^http/, 'ws'), ...then })`),
  code('previewImage', `my.previewImage({ urls: [url], current: 0, ...then })`),
  code('getImageInfo', `my.getImageInfo({ src: url, ...then })`),
  code('loadFontFace', `my.loadFontFace({ family: 'a', source: 'url("' + url + '")', ...then })`),
  markup('image', `<image src="{{url}}" /><view style="background-image:url({{url}})">x</view>`),
  markup('video', `<video src="{{url}}" poster="{{url}}" autoplay />`),
  markup(
    'map',
    `<map latitude="1" longitude="1" markers="{{ [{ id: 1, latitude: 1, longitude: 1, iconPath: url }] }}" style="width:90px;height:90px" />`,
  ),
]
