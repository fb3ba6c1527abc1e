const { localise } = require('./language')

const key = 'orders'

const methods = localise({
  alipay: { zh: '支付宝', en: 'Alipay' },
  'wechat-pay': { zh: '微信支付', en: 'WeChat Pay' },
  'unionpay-quickpass': { zh: '云闪付', en: 'UnionPay QuickPass' },
  'jd-pay': { zh: '京东支付', en: 'JD Pay' },
  'meituan-pay': { zh: '美团支付', en: 'Meituan Pay' },
  'douyin-pay': { zh: '抖音支付', en: 'Douyin Pay' },
  huabei: { zh: '花呗', en: 'Huabei' },
})

const two = (number) => String(number).padStart(2, '0')

function read() {
  return wx.getStorageSync(key) || []
}

/** Newest first. `order` has at least `lines`, `total` and `method`. */
function place(order) {
  const known = read()
  const now = new Date()
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`
  const placed = {
    ...order,
    id: `${day}${String(known.length + 1).padStart(6, '0')}`,
    time: `${now.getMonth() + 1}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())}`,
    methodName: methods[order.method] || order.method,
  }
  wx.setStorageSync(key, [placed, ...known])
  return placed
}

function find(id) {
  return read().find((order) => order.id === id)
}

function change(id, changes) {
  const changed = read().map((order) => (order.id === id ? { ...order, ...changes } : order))
  wx.setStorageSync(key, changed)
}

module.exports = { read, place, find, change }
