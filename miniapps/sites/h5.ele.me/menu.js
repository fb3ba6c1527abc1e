import { dishes, fromTotal, kinds, readBasket, sumOf, writeBasket } from './basket.js'
import { drawDish } from './dishPicture.js'
import { say, yuan } from './language.js'

const find = (name) => document.querySelector(`[data-testid="${name}"]`)
const basket = readBasket(new URLSearchParams(location.search).get('basket') ?? '')
let shownKind = kinds[0].id

function stepper(dish) {
  const count = basket.get(dish.id) ?? 0
  const less = count
    ? `<button class="step less" data-dish="${dish.id}" data-step="-1"
        data-testid="less-${dish.id}" aria-label="−1 ${say(dish.name)}">−</button><b>${count}</b>`
    : ''
  return `<span class="stepper">${less}<button class="step" data-dish="${dish.id}" data-step="1"
    data-testid="more-${dish.id}" aria-label="+1 ${say(dish.name)}">+</button></span>`
}

function drawKinds() {
  find('kinds').innerHTML = kinds
    .map(
      ({ id, name }) =>
        `<button class="kind" data-kind="${id}" aria-pressed="${id === shownKind}">${say(name)}</button>`,
    )
    .join('')
}

function drawDishes() {
  const kind = kinds.find(({ id }) => id === shownKind)
  const rows = dishes
    .filter((dish) => dish.kinds.includes(shownKind))
    .map(
      (dish) => `<article class="dish"><span class="dish-picture">${drawDish(dish.picture)}</span>
        <span class="dish-words"><b>${say(dish.name)}</b><small>${say(dish.detail)}</small>
        <small>${say({ zh: `月售 ${dish.sold}`, en: `${dish.sold.toLocaleString('en')} a month` })}</small>
        <span class="dish-foot"><i>${yuan(dish.price)}</i>${stepper(dish)}</span></span></article>`,
    )
  find('dishes').innerHTML = `<h2>${say(kind.name)}</h2>${rows.join('')}`
}

function drawBar() {
  const sum = sumOf(basket)
  const count = [...basket.values()].reduce((all, one) => all + one, 0)
  const missing = fromTotal - sum
  find('basket-count').textContent = String(count)
  find('basket-count').hidden = count === 0
  find('bag').classList.toggle('full', count > 0)
  find('basket-sum').textContent = yuan(sum)
  const go = find('go-checkout')
  go.disabled = missing > 0
  go.textContent =
    missing <= 0
      ? say({ zh: '去结算', en: 'Check out' })
      : say(
          count
            ? { zh: `差 ${yuan(missing)} 起送`, en: `${yuan(missing)} to go` }
            : { zh: `${yuan(fromTotal)} 起送`, en: `From ${yuan(fromTotal)}` },
        )
}

function draw() {
  drawKinds()
  drawDishes()
  drawBar()
}

find('kinds').addEventListener('click', ({ target }) => {
  const kind = target.closest('[data-kind]')
  if (!kind) return
  shownKind = kind.dataset.kind
  draw()
})
find('dishes').addEventListener('click', ({ target }) => {
  const button = target.closest('[data-step]')
  if (!button) return
  const id = Number(button.dataset.dish)
  const count = Math.max(0, (basket.get(id) ?? 0) + Number(button.dataset.step))
  if (count) basket.set(id, Math.min(count, 99))
  else basket.delete(id)
  draw()
  find(`more-${id}`)?.focus({ focusVisible: false })
})
find('go-checkout').addEventListener('click', () => {
  history.replaceState(null, '', `/?basket=${writeBasket(basket)}`)
  location.assign(`/checkout?basket=${writeBasket(basket)}`)
})
draw()
