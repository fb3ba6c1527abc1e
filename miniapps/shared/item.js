import { drawMethods, drawOutcome, noPayment, pay } from './checkout.js'
import { itemId, items, shop } from './items.js'
import { say, yuan } from './language.js'

const wanted = Number(itemId(location)) || 1
const item = items[(Math.max(1, Math.trunc(wanted)) - 1) % items.length]
const others = items.filter((one) => one !== item)
const find = (name) => document.querySelector(`[data-testid="${name}"]`)
const state = { count: 1, choices: item.choices.map((choice) => choice.values[0]) }
const chosenWords = () =>
  [...state.choices.map(say), `× ${state.count}`].join(say({ zh: '，', en: ', ' }))
const total = () => item.price * state.count

function drawPage() {
  document.title = say(item.title)
  find('hero').src = item.picture
  find('hero').alt = say(item.title)
  find('price').textContent = yuan(item.price)
  find('was').textContent = yuan(item.was)
  find('sold').textContent = say(item.sold)
  find('title').textContent = say(item.title)
  find('offers').replaceChildren(
    ...item.offers.map((offer) => {
      const tag = document.createElement('span')
      tag.className = 'offer'
      tag.textContent = say(offer)
      return tag
    }),
  )
  find('delivery').textContent = say(item.delivery)
  find('promise').textContent = say(item.promise)
  find('reviews').innerHTML = item.reviews
    .map(
      ({ by, text }) =>
        `<div class="review"><p class="review-by">${by}</p><p>${say(text)}</p></div>`,
    )
    .join('')
  find('others').innerHTML = others
    .map(
      (other) => `<a class="other" href="${other.address}">
        <img src="${other.picture}" alt="" />
        <p class="other-name">${say(other.title)}</p>
        <p class="other-price">${yuan(other.price)}</p></a>`,
    )
    .join('')
  find('others-card').hidden = others.length === 0
}

function drawChoices() {
  find('sku-picture').src = item.picture
  find('choices').innerHTML = item.choices
    .map(
      (choice, at) => `<fieldset class="choice"><legend>${say(choice.name)}</legend>
        <div class="chips">${choice.values
          .map(
            (value, index) => `<label class="chip">
              <input type="radio" name="choice-${at}" value="${index}" ${index ? '' : 'checked'} />
              ${say(value)}</label>`,
          )
          .join('')}</div></fieldset>`,
    )
    .join('')
}

function drawChosen() {
  find('chosen').textContent = chosenWords()
  find('chosen-words').textContent = chosenWords()
  find('sku-price').textContent = yuan(total())
  find('count').value = String(state.count)
}

let hiding = 0
function toast(words) {
  const note = find('toast')
  note.textContent = say(words)
  note.classList.add('shown')
  clearTimeout(hiding)
  hiding = setTimeout(() => note.classList.remove('shown'), 2_000)
}

async function share() {
  if (!window.hutong)
    return toast({ zh: '当前浏览器不支持分享。', en: 'This browser cannot share.' })
  const reply = await window.hutong.call('share.open', {
    url: new URL(item.address, location.href).href,
    title: say(item.title),
    detail: `${yuan(item.price)} · ${say(shop.name)}`,
    picture: item.card,
  })
  if (reply.type === 'refused') toast({ zh: '这里不能分享。', en: 'Sharing is not possible here.' })
  if (reply.type === 'shared' && reply.sent) toast({ zh: '已分享', en: 'Shared' })
}

async function openOrder() {
  find('sku').close()
  if (!window.hutong) return toast(noPayment)
  find('order-body').hidden = false
  find('order-outcome').replaceChildren()
  find('order-name').textContent = `${say(item.title)} ${chosenWords()}`
  find('order-total').textContent = yuan(total())
  find('pay').textContent = `${say({ zh: '立即支付', en: 'Pay' })} ${yuan(total())}`
  find('pay').disabled = true
  find('order').showModal()
  find('pay').disabled = !(await drawMethods(find('methods'), total()))
}

async function payOrder() {
  find('pay').disabled = true
  const outcome = await pay(find('methods'), total(), say(item.title))
  find('order-body').hidden = true
  drawOutcome(find('order-outcome'), outcome, {}, () => {
    if (outcome === 'paid') return find('order').close()
    return openAgain()
  })
}

function openAgain() {
  find('order').close()
  return openOrder()
}

function openChoices() {
  drawChosen()
  find('sku').showModal()
}

drawPage()
drawChoices()
drawChosen()
find('back').addEventListener('click', () => history.back())
find('share').addEventListener('click', share)
find('choose').addEventListener('click', openChoices)
find('basket')?.addEventListener('click', () =>
  toast({ zh: '已加入购物车', en: 'Added to your cart' }),
)
find('buy').addEventListener('click', openChoices)
find('confirm').addEventListener('click', openOrder)
find('pay').addEventListener('click', payOrder)
find('keep').addEventListener('click', () => {
  const kept = find('keep').ariaPressed !== 'true'
  find('keep').ariaPressed = String(kept)
  toast(kept ? { zh: '已收藏', en: 'Saved' } : { zh: '已取消收藏', en: 'No longer saved' })
})
find('choices').addEventListener('change', ({ target }) => {
  const at = Number(target.name.split('-')[1])
  state.choices[at] = item.choices[at].values[Number(target.value)]
  drawChosen()
})
for (const step of document.querySelectorAll('[data-step]'))
  step.addEventListener('click', () => {
    state.count = Math.min(9, Math.max(1, state.count + Number(step.dataset.step)))
    drawChosen()
  })
for (const closer of document.querySelectorAll('.sheet-close'))
  closer.addEventListener('click', () => closer.closest('dialog').close())
