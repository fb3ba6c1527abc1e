import type { Words } from '../engine/model.ts'

/** What the events of the link and the payment machine are called. */
export const events: Readonly<Record<string, Words>> = {
  'link.opened': { zh: '打开链接', en: 'Link opened' },
  'link.shared': { zh: '分享链接', en: 'Link shared' },
  'link.copied': { zh: '复制链接', en: 'Link copied' },
  'page.navigated': { zh: '页面跳转', en: 'Page navigated' },
  'page.left': { zh: '离开页面', en: 'Page left' },
  'resource.requested': { zh: '请求资源', en: 'Resource requested' },
  'notice.confirmed': { zh: '确认提示', en: 'Notice confirmed' },
  'notice.dismissed': { zh: '关闭提示', en: 'Notice dismissed' },
  'choice.made': { zh: '作出选择', en: 'Choice made' },
  'choice.dismissed': { zh: '放弃选择', en: 'Choice dismissed' },
  'reroute.followed': { zh: '接受改道', en: 'Reroute followed' },
  'reroute.dismissed': { zh: '不去改道', en: 'Reroute dismissed' },
  'payment.quoted': { zh: '列出支付方式', en: 'Method quoted' },
  'payment.requested': { zh: '选用支付方式', en: 'Payment requested' },
  'payment.authorised': { zh: '授权支付', en: 'Payment authorised' },
  'payment.failed': { zh: '支付失败', en: 'Payment failed' },
  'payment.timed-out': { zh: '支付超时', en: 'Payment timed out' },
  'payment.cancelled': { zh: '取消支付', en: 'Payment cancelled' },
}
