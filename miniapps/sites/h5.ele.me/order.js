import { delivery, linesOf, packing, readBasket, shop, sumOf, writeBasket } from './basket.js'
import { drawMethods, drawOutcome, pay } from './checkout.js'
import { drawDish } from './dishPicture.js'
import { say, yuan } from './language.js'

const find = (name) => document.querySelector(`[data-testid="${name}"]`)
/** Without a basket in the address, the shop's usual order. */
const basket = readBasket(new URLSearchParams(location.search).get('basket') ?? '1x1,7x1')
const discount = sumOf(basket) >= 4_000 ? 600 : 0
const total = sumOf(basket) + packing + delivery - discount

function dishRow({ dish, count }) {
  return `<p class="order-line"><span class="order-picture">${drawDish(dish.picture)}</span>
    <span class="order-name">${say(dish.name)}<small>× ${count}</small></span>
    <b>${yuan(dish.price * count)}</b></p>`
}

function feeRow(name, amount) {
  return `<p class="fee"><span>${say(name)}</span><b>${amount}</b></p>`
}

function drawOrder() {
  find('shop-name').textContent = say(shop.name)
  find('lines').innerHTML = [
    ...linesOf(basket).map(dishRow),
    feeRow({ zh: '包装费', en: 'Packing' }, yuan(packing)),
    feeRow({ zh: '配送费', en: 'Delivery' }, yuan(delivery)),
    ...(discount
      ? [feeRow({ zh: '满 40 减 6', en: '¥6 off over ¥40' }, `−${yuan(discount)}`)]
      : []),
  ].join('')
  find('total').textContent = yuan(total)
  find('pay-sum').textContent = yuan(total)
  find('back').href = `/?basket=${writeBasket(basket)}`
}

async function openCheckout() {
  find('result').hidden = true
  find('order').hidden = false
  find('pay-bar').hidden = false
  find('pay').disabled = true
  find('pay').disabled = !(await drawMethods(find('methods'), total))
}

async function payOrder() {
  find('pay').disabled = true
  const outcome = await pay(find('methods'), total, say(shop.name))
  find('order').hidden = true
  find('pay-bar').hidden = true
  find('result').hidden = false
  const words =
    outcome === 'paid'
      ? {
          heading: { zh: '订单已支付', en: 'Your order is on its way' },
          text: {
            zh: '商家正在备餐，骑手约 32 分钟后送达。',
            en: 'The kitchen is cooking. The rider arrives in about 32 minutes.',
          },
        }
      : {}
  drawOutcome(find('result'), outcome, words, () =>
    outcome === 'paid' ? location.assign('/') : openCheckout(),
  )
}

const isEmpty = basket.size === 0
find('empty').hidden = !isEmpty
find('order').hidden = isEmpty
find('pay-bar').hidden = isEmpty
if (!isEmpty) {
  drawOrder()
  find('pay').addEventListener('click', payOrder)
  window.addEventListener('hutong-law-changed', () => find('order').hidden || openCheckout())
  await openCheckout()
}
