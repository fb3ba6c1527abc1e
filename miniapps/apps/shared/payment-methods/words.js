const zh = {
  heading: '支付方式',
  loading: '正在查询可用的支付方式…',
  empty: '暂时没有可用的支付方式',
  emptyHint: '当前规则下，这里不能付款。规则变化后会自动更新。',
  unavailable: '这里打不开收银台',
  unavailableHint: '请在支持支付的应用里打开本页。',
  changed: '可用的支付方式有变化，已为你更新',
  cancelled: '已取消支付',
  failed: '支付没有成功，没有扣款。可以再试一次，或换一种方式。',
  'timed-out': '没有等到支付结果。请稍后再试，不会重复扣款。',
  refused: '这里不能用「{}」付款，请换一种方式。',
  refusedRow: '此处不可用',
}

const en = {
  heading: 'Pay with',
  loading: 'Looking up payment methods',
  empty: 'No payment method is available',
  emptyHint: 'Under the current rules nothing can be paid here. This updates when they change.',
  unavailable: 'Checkout cannot open here',
  unavailableHint: 'Open this page in an app that supports payment.',
  changed: 'The available methods have changed. The list is up to date.',
  cancelled: 'Payment cancelled',
  failed: 'The payment failed and nothing was charged. Try again or choose another method.',
  'timed-out': 'No answer from the payment service. Try again later; you will not pay twice.',
  refused: '{} cannot be used here. Choose another method.',
  refusedRow: 'Cannot be used here',
}

const words = () => (wx.getAppBaseInfo().language === 'en' ? en : zh)

module.exports = { words }
