import { say, yuan } from './language.js'

const find = (name) => document.querySelector(`[data-testid="${name}"]`)
const buy = find('buy')
const outcome = find('outcome')

const sentences = {
  paid: {
    mark: 'M7.5 12.5l3 3 6-6.5',
    heading: { zh: '支付成功', en: 'Paid' },
    text: { zh: '可以在“我的订单”中查看。', en: 'You will find it under your orders.' },
  },
  cancelled: {
    mark: 'M12 7v6M12 16.4v.1',
    heading: { zh: '支付已取消', en: 'Payment cancelled' },
    text: { zh: '订单为你保留 30 分钟。', en: 'The order is kept for 30 minutes.' },
  },
  failed: {
    mark: 'M8.5 8.5l7 7M15.5 8.5l-7 7',
    heading: { zh: '支付失败', en: 'Payment failed' },
    text: { zh: '没有扣款，请稍后再试。', en: 'Nothing was charged. Try again in a while.' },
  },
}

function amount() {
  const chosen = document.querySelector('.choice input:checked')
  return Number(chosen.value)
}

/** The amount in fen stands after the last hyphen. */
function orderNumber() {
  return `${location.hostname}-${amount()}`
}

function payWithWeChat() {
  const order = {
    appId: 'wxhutong',
    timeStamp: '0',
    nonceStr: 'hutong',
    package: `prepay_id=${orderNumber()}`,
    signType: 'RSA',
    paySign: 'hutong',
  }
  return new Promise((resolve) => {
    window.WeixinJSBridge.invoke('getBrandWCPayRequest', order, ({ err_msg: message }) => {
      if (message === 'get_brand_wcpay_request:ok') resolve('paid')
      else resolve(message === 'get_brand_wcpay_request:cancel' ? 'cancelled' : 'failed')
    })
  })
}

function payWithAlipay() {
  return new Promise((resolve) => {
    window.AlipayJSBridge.call('tradePay', { tradeNO: orderNumber() }, ({ resultCode }) => {
      if (String(resultCode) === '9000') resolve('paid')
      else resolve(String(resultCode) === '6001' ? 'cancelled' : 'failed')
    })
  })
}

function wayToPay() {
  if (window.WeixinJSBridge) return payWithWeChat
  if (window.AlipayJSBridge) return payWithAlipay
  return undefined
}

function draw() {
  find('sum').textContent = yuan(amount())
  const way = wayToPay()
  buy.ariaDisabled = String(way === undefined)
  if (way === payWithWeChat) buy.textContent = say({ zh: '微信支付', en: 'Pay with WeChat Pay' })
  else if (way) buy.textContent = say({ zh: '支付宝支付', en: 'Pay with Alipay' })
  else
    buy.textContent = say({
      zh: '当前浏览器不支持支付',
      en: 'This browser offers no payment',
    })
}

async function pay() {
  const way = wayToPay()
  if (!way || buy.disabled) return
  buy.disabled = true
  const ended = await way()
  buy.disabled = false
  const { mark, heading, text } = sentences[ended]
  outcome.dataset.outcome = ended
  outcome.querySelector('path').setAttribute('d', mark)
  outcome.querySelector('h2').textContent = say(heading)
  outcome.querySelector('p').textContent = say(text)
  outcome.showModal()
}

buy.addEventListener('click', pay)
find('outcome-button').addEventListener('click', () => outcome.close())
document.addEventListener('change', draw)
document.addEventListener('WeixinJSBridgeReady', draw)
document.addEventListener('AlipayJSBridgeReady', draw)
draw()
