const menus = require('../data/menus')
const options = require('../data/options')
const shops = require('../data/shops')
const { say } = require('../i18n')
const { money } = require('../money')

const keyOf = (shop) => `basket-${shop}`
const read = (shop) => wx.getStorageSync(keyOf(shop)) || []
const write = (shop, lines) => wx.setStorageSync(keyOf(shop), lines)
const choiceOf = (said) => {
  const [option, id] = said.split('.')
  return options[option].choices.find((choice) => choice.id === id)
}

/** `choices` are written `option.choice`. */
function priceOf(item, choices) {
  return choices.reduce((sum, said) => sum + choiceOf(said).add, item.price)
}

function add(shop, item, choices = []) {
  const key = [item, ...choices].join('+')
  const lines = read(shop)
  const line = lines.find((each) => each.key === key)
  if (line) line.count = Math.min(line.count + 1, 99)
  else lines.push({ key, item, choices, count: 1 })
  write(shop, lines)
}

/** Takes one away; without a key, of the item's line that came last. */
function less(shop, item, key) {
  const lines = read(shop)
  const line = lines.filter((each) => (key ? each.key === key : each.item === item)).pop()
  if (!line) return
  line.count -= 1
  write(
    shop,
    lines.filter(({ count }) => count > 0),
  )
}

function clear(shop) {
  wx.removeStorageSync(keyOf(shop))
}

function refill(shop, lines) {
  write(
    shop,
    lines.map(({ key, item, choices, count }) => ({ key, item, choices, count })),
  )
}

function lineWords({ key, item: id, choices, count }, shop) {
  const item = menus[shop].items.find((each) => each.id === id)
  const price = priceOf(item, choices)
  return {
    key,
    item: id,
    choices,
    count,
    name: say(item.name),
    detail: choices.map((said) => say(choiceOf(said).name)).join(' · '),
    image: item.image,
    sum: price * count,
    sumText: money(price * count),
  }
}

/** What is in the basket of a shop and what it comes to; all amounts in fen. */
function summary(shopId) {
  const shop = shops.find(({ id }) => id === shopId)
  const lines = read(shopId).map((line) => lineWords(line, shopId))
  const goods = lines.reduce((sum, line) => sum + line.sum, 0)
  const count = lines.reduce((sum, line) => sum + line.count, 0)
  const discount = Math.max(
    0,
    ...shop.offers.filter(({ over }) => goods >= over).map(({ off }) => off),
  )
  const { delivery, packing } = shop
  return {
    lines,
    count,
    goods,
    delivery,
    packing,
    discount,
    total: goods + delivery + packing - discount,
    missing: Math.max(0, shop.fromTotal - goods),
  }
}

module.exports = { add, clear, less, lineWords, priceOf, refill, summary }
