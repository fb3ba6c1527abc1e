import type { Surface } from '../engine/attributes.ts'
import type { Words } from '../engine/model.ts'

/** Where in an app a link or payment stands. */
export const surfaces: Readonly<Record<Surface, Words>> = {
  'chat-1to1': { zh: '一对一聊天', en: 'One-to-one chat' },
  'chat-group': { zh: '群聊', en: 'Group chat' },
  moments: { zh: '朋友圈', en: 'Moments' },
  'moments-ad': { zh: '朋友圈广告', en: 'Ad in Moments' },
  'official-account': { zh: '公众号文章', en: 'Official account' },
  'official-account-ad': { zh: '公众号文末广告', en: 'Ad in an official account' },
  channels: { zh: '视频号', en: 'Channels' },
  'mini-program': { zh: '小程序', en: 'Mini-program' },
  'mini-program-webview': { zh: '小程序内网页', en: 'Web page in a mini-program' },
  'qr-scan': { zh: '扫一扫', en: 'QR scan' },
  search: { zh: '搜索', en: 'Search' },
  clipboard: { zh: '剪贴板', en: 'Clipboard' },
  'livestream-cart': { zh: '直播间购物车', en: 'Live-show cart' },
  'short-video-cart': { zh: '短视频购物车', en: 'Short-video cart' },
  'note-ad': { zh: '笔记广告', en: 'Ad in a note' },
  'share-sheet': { zh: '分享面板', en: 'Share sheet' },
  app: { zh: '应用内', en: 'In the app' },
  checkout: { zh: '收银台', en: 'Checkout' },
  'offline-qr': { zh: '线下收款码', en: 'Shop-counter code' },
  'link-out': { zh: '应用外链接', en: 'Link out of an app' },
}
