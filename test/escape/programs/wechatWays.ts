import { waysOf, type Way } from './way.ts'

const { code, markup } = waysOf('wechat')

const jumps: readonly Way[] = [
  code(
    'requestPayment',
    `wx.requestPayment({ timeStamp: '1', nonceStr: url, package: 'prepay_id=' + url + '-100', signType: 'MD5', paySign: url, ...then })`,
    'deed',
  ),
  code(
    'navigateToMiniProgram',
    `wx.navigateToMiniProgram({ appId: 'wxelsewhere000001', path: url, extraData: { url }, ...then })`,
    'deed',
  ),
  code(
    'navigateToMiniProgram by its link',
    `wx.navigateToMiniProgram({ appId: url, shortLink: url, ...then })`,
    'deed',
  ),
  code(
    'openEmbeddedMiniProgram',
    `wx.openEmbeddedMiniProgram({ appId: 'wxelsewhere000001', path: url, ...then })`,
    'deed',
  ),
  code('navigateBackMiniProgram', `wx.navigateBackMiniProgram({ extraData: { url }, ...then })`),
  markup(
    'navigator to a program',
    `<navigator id="then" target="miniProgram" open-type="navigate" app-id="wxelsewhere000001" path="{{url}}">then</navigator>`,
    'deed',
  ),
  ...['navigate', 'redirect', 'reLaunch', 'switchTab'].map((type) =>
    markup(
      `navigator, ${type}`,
      `<navigator id="then" open-type="${type}" url="{{url}}">then</navigator>`,
    ),
  ),
  ...['navigateTo', 'redirectTo', 'reLaunch', 'switchTab'].map((name) =>
    code(name, `wx.${name}({ url, ...then })`),
  ),
  markup(
    'functional-page-navigator',
    `<functional-page-navigator id="then" name="requestPayment" args="{{ { url: url } }}"><view>then</view></functional-page-navigator>`,
  ),
]

const links: readonly Way[] = [
  markup('web-view', `<web-view src="{{url}}" />`, 'address'),
  markup('rich-text', `<rich-text nodes="{{link}}" />`, 'address'),
  markup(
    'rich-text that loads and frames',
    `<rich-text nodes="<img src='{{url}}'><iframe src='{{url}}'></iframe><video src='{{url}}'></video><object data='{{url}}'></object><style>@import '{{url}}'</style><form action='{{url}}'><button>x</button></form><p style='background:url({{url}})'>x</p>" />`,
  ),
  code('openOfficialAccountArticle', `wx.openOfficialAccountArticle({ url, ...then })`, 'address'),
  code(
    'openCustomerServiceChat',
    `wx.openCustomerServiceChat({ extInfo: { url }, corpId: url, ...then })`,
    'deed',
  ),
  code('openChannelsEvent', `wx.openChannelsEvent({ finderUserName: url, eventId: url, ...then })`),
  code('openChannelsUserProfile', `wx.openChannelsUserProfile({ finderUserName: url, ...then })`),
  code('openDocument', `wx.openDocument({ filePath: url, ...then })`, 'address'),
  code('setClipboardData', `wx.setClipboardData({ data: url, ...then })`, 'deed'),
]

const deeds: readonly Way[] = [
  code('makePhoneCall', `wx.makePhoneCall({ phoneNumber: url, ...then })`, 'deed'),
  code('scanCode', `wx.scanCode({ ...then })`, 'deed'),
  code('saveImageToPhotosAlbum', `wx.saveImageToPhotosAlbum({ filePath: url, ...then })`, 'deed'),
  code('saveVideoToPhotosAlbum', `wx.saveVideoToPhotosAlbum({ filePath: url, ...then })`, 'deed'),
  code(
    'openLocation',
    `wx.openLocation({ latitude: 1, longitude: 1, name: url, address: url, ...then })`,
    'deed',
  ),
  code('chooseAddress', `wx.chooseAddress({ ...then })`, 'deed'),
  code(
    'addPhoneContact',
    `wx.addPhoneContact({ firstName: 'a', url, photoFilePath: url, ...then })`,
  ),
  code('addPhoneCalendar', `wx.addPhoneCalendar({ title: url, startTime: 1, ...then })`),
  markup(
    'contact',
    `<button id="then" open-type="contact" send-message-path="{{url}}" send-message-img="{{url}}" show-message-card>then</button>`,
    'deed',
  ),
  markup(
    'launchApp',
    `<button id="then" open-type="launchApp" app-parameter="{{url}}">then</button>`,
    'deed',
  ),
  markup('share', `<button id="then" open-type="share">then</button>`),
  code('shareFileMessage', `wx.shareFileMessage({ filePath: url, ...then })`),
  code('shareVideoMessage', `wx.shareVideoMessage({ videoPath: url, thumbPath: url, ...then })`),
  code('showShareImageMenu', `wx.showShareImageMenu({ path: url, ...then })`),
  code(
    'updateShareMenu',
    `wx.updateShareMenu({ withShareTicket: true, templateInfo: { url }, ...then })`,
  ),
  code('requestSubscribeMessage', `wx.requestSubscribeMessage({ tmplIds: [url], ...then })`),
]

const network: readonly Way[] = [
  code('request', `wx.request({ url, method: 'POST', data: { url }, ...then })`),
  code('downloadFile', `wx.downloadFile({ url, ...then })`),
  code('uploadFile', `wx.uploadFile({ url, filePath: 'own.png', name: 'a', ...then })`),
  code(
    'connectSocket',
    `wx.connectSocket({ url: url.replace(/^http/, 'ws'), ...then }).onError(then.fail)`,
  ),
  code(
    'UDP',
    `const socket = wx.createUDPSocket(); socket.bind?.(); socket.send?.({ address: url.split('/')[2] ?? url, port: 443, message: url })`,
  ),
  code(
    'TCP',
    `const socket = wx.createTCPSocket(); socket.connect?.({ address: url.split('/')[2] ?? url, port: 80 }); socket.write?.(url)`,
  ),
  code(
    'callFunction',
    `wx.cloud?.init({ env: url }); wx.cloud?.callFunction({ name: url, ...then })`,
  ),
  code('previewImage', `wx.previewImage({ urls: [url], current: url, ...then })`),
  code('previewMedia', `wx.previewMedia({ sources: [{ url, poster: url }], ...then })`),
  code('getImageInfo', `wx.getImageInfo({ src: url, ...then })`),
  code('compressImage', `wx.compressImage({ src: url, ...then })`),
  code(
    'loadFontFace',
    `wx.loadFontFace({ family: 'a', source: 'url("' + url + '")', global: true, ...then })`,
  ),
  code(
    'background sound',
    `const sound = wx.getBackgroundAudioManager(); sound.title = 'a'; sound.src = url`,
  ),
  code(
    'inner sound',
    `const sound = wx.createInnerAudioContext(); sound.autoplay = true; sound.src = url; sound.play()`,
  ),
  code('createWorker', `wx.createWorker(url)`),
  code('readFile', `wx.getFileSystemManager().readFile({ filePath: url, ...then })`),
  code('reportEvent', `wx.reportEvent?.('a', { url }); wx.getRealtimeLogManager?.().info(url)`),
  code('setBackgroundFetchToken', `wx.setBackgroundFetchToken?.({ token: url, ...then })`),
  code(
    'a canvas that draws it',
    `const image = wx.createOffscreenCanvas({ type: '2d' }).createImage(); image.src = url`,
  ),
]

const shown: readonly Way[] = [
  markup('image', `<image src="{{url}}" /><cover-image src="{{url}}" />`),
  markup(
    'video',
    `<video src="{{url}}" poster="{{url}}" autoplay /><live-player src="{{url}}" autoplay mode="live" />`,
  ),
  markup('audio', `<audio src="{{url}}" poster="{{url}}" controls />`),
  markup(
    'map',
    `<map latitude="1" longitude="1" markers="{{ [{ id: 1, latitude: 1, longitude: 1, iconPath: url }] }}" style="width:90px;height:90px" />`,
  ),
  markup(
    'a style',
    `<view style="background-image:url({{url}});list-style:url('{{url}}');cursor:url({{url}}),auto">x</view>`,
  ),
  markup(
    'an icon font',
    `<icon type="success" style="border-image:url({{url}}) 1" /><input style="background:url({{url}})" />`,
  ),
  markup(
    'editor',
    `<editor placeholder="{{url}}" /><ad unit-id="{{url}}" /><open-data type="userNickName" open-gid="{{url}}" /><official-account />`,
  ),
]

export const wechatWays: readonly Way[] = [...jumps, ...links, ...deeds, ...network, ...shown]
