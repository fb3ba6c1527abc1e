import type { Words } from '../engine/model.ts'

/** The states of the link and the payment machine, as the trace and the chart name them. */
export const states: Readonly<Record<string, Words>> = {
  received: { zh: '收到', en: 'Received' },
  normalised: { zh: '规范化', en: 'Normalised' },
  resolved: { zh: '解析', en: 'Resolved' },
  judged: { zh: '裁定', en: 'Judged' },
  allowed: { zh: '放行', en: 'Allowed' },
  warning: { zh: '提示中', en: 'Warning' },
  choosing: { zh: '选择中', en: 'Choosing' },
  rerouted: { zh: '改道', en: 'Rerouted' },
  blocked: { zh: '拦截', en: 'Blocked' },
  opened: { zh: '已打开', en: 'Opened' },
  copied: { zh: '已复制', en: 'Copied' },
  left: { zh: '已离开', en: 'Left' },
  abandoned: { zh: '已放弃', en: 'Abandoned' },
  quoting: { zh: '询价', en: 'Quoting' },
  quoted: { zh: '已列出', en: 'Quoted' },
  cashier: { zh: '收银台', en: 'Cashier' },
  refused: { zh: '拒绝', en: 'Refused' },
  authorising: { zh: '支付中', en: 'Authorising' },
  paid: { zh: '已支付', en: 'Paid' },
  failed: { zh: '支付失败', en: 'Failed' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
  'timed-out': { zh: '已超时', en: 'Timed out' },
}
