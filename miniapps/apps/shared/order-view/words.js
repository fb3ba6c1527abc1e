const { localise } = require('../language')

module.exports = localise({
  goods: { zh: '商品金额', en: 'Goods' },
  delivery: { zh: '运费', en: 'Delivery' },
  free: { zh: '免运费', en: 'Free' },
  discount: { zh: '优惠', en: 'Discount' },
  paid: { zh: '实付款', en: 'Paid' },
  number: { zh: '订单编号', en: 'Order number' },
  time: { zh: '付款时间', en: 'Paid at' },
  method: { zh: '支付方式', en: 'Paid with' },
  copy: { zh: '复制', en: 'Copy' },
  none: { zh: '没有找到这笔订单', en: 'This order was not found' },
})
