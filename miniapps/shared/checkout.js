import { say } from './language.js'

const icons = {
  alipay: ['支', '#1677ff'],
  huabei: ['花', '#0f8ee9'],
  'wechat-pay': ['微', '#07a854'],
  'unionpay-quickpass': ['云', '#c8102e'],
  'jd-pay': ['京', '#d71920'],
  'meituan-pay': ['美', '#b98a00'],
  'douyin-pay': ['抖', '#1c1b19'],
}

const sentences = {
  paid: {
    heading: { zh: '支付成功', en: 'Paid' },
    text: { zh: '商家已收到你的订单。', en: 'The shop has your order.' },
  },
  cancelled: {
    heading: { zh: '支付已取消', en: 'Payment cancelled' },
    text: { zh: '订单还没有付款，可以再试一次。', en: 'The order is not paid. You can try again.' },
  },
  failed: {
    heading: { zh: '支付失败', en: 'Payment failed' },
    text: {
      zh: '没有扣款，请再试一次或换一种支付方式。',
      en: 'Nothing was charged. Try again or choose another method.',
    },
  },
  'timed-out': {
    heading: { zh: '支付超时', en: 'Payment timed out' },
    text: {
      zh: '没有等到支付结果，请稍后再试。',
      en: 'No answer came from the payment service. Try again in a while.',
    },
  },
  refused: {
    heading: { zh: '无法使用这种支付方式', en: 'This method cannot be used' },
    text: { zh: '请换一种支付方式。', en: 'Choose another payment method.' },
  },
}

const marks = {
  paid: 'M7.5 12.5l3 3 6-6.5',
  failed: 'M8.5 8.5l7 7M15.5 8.5l-7 7',
  other: 'M12 7v6M12 16.4v.1',
}

export const noPayment = {
  zh: '当前浏览器不支持支付，请在应用内打开。',
  en: 'This browser offers no payment. Open the page in an app.',
}
const noMethods = {
  zh: '暂时没有可用的支付方式，请稍后再试。',
  en: 'No payment method is available here at the moment.',
}

function methodRow({ method, name }, position) {
  const [character, colour] = icons[method] ?? [name.slice(0, 1), '#5f5a52']
  const row = document.createElement('label')
  row.className = 'method'
  row.dataset.testid = `method-${method}`
  const icon = document.createElement('span')
  icon.className = 'method-icon'
  icon.style.background = colour
  icon.textContent = character
  icon.ariaHidden = 'true'
  const label = document.createElement('span')
  label.className = 'method-name'
  label.textContent = name
  const radio = document.createElement('input')
  Object.assign(radio, { type: 'radio', name: 'method', value: method, checked: position === 0 })
  row.append(icon, label, radio)
  return row
}

function sentenceRow(words) {
  const sentence = document.createElement('p')
  sentence.className = 'no-method'
  sentence.dataset.testid = 'no-method'
  sentence.textContent = say(words)
  return sentence
}

/** Draws the methods that this checkout may show; answers whether there are any. */
export async function drawMethods(place, amount) {
  place.replaceChildren()
  if (!window.hutong) {
    place.append(sentenceRow(noPayment))
    return false
  }
  const reply = await window.hutong.call('checkout.open', { amount })
  const methods = reply.type === 'methods' ? reply.methods : []
  place.replaceChildren(...(methods.length ? methods.map(methodRow) : [sentenceRow(noMethods)]))
  return methods.length > 0
}

/** Pays with the method that is chosen in `place`; answers how it ended. */
export async function pay(place, amount, title) {
  const method = place.querySelector('input:checked')?.value
  if (!method || !window.hutong) return 'failed'
  const reply = await window.hutong.call('checkout.pay', { method, amount, title })
  return reply.type === 'payment' ? reply.outcome : 'refused'
}

/** Says how a payment ended; `onward` is called by the button beneath. */
export function drawOutcome(place, outcome, words, onward) {
  const { heading, text } = { ...sentences[outcome], ...words }
  const kind = outcome === 'paid' || outcome === 'failed' ? outcome : 'other'
  place.innerHTML = `<div class="outcome" role="status" data-testid="outcome" data-outcome="${outcome}">
    <svg class="outcome-mark ${kind}" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10" /><path d="${marks[kind]}" />
    </svg>
    <h2></h2><p></p><button data-testid="outcome-button"></button>
  </div>`
  place.querySelector('h2').textContent = say(heading)
  place.querySelector('p').textContent = say(text)
  const button = place.querySelector('button')
  button.textContent = say(
    outcome === 'paid' ? { zh: '完成', en: 'Done' } : { zh: '再试一次', en: 'Try again' },
  )
  button.addEventListener('click', onward)
  button.focus()
}
