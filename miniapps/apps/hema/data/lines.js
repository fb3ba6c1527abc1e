const basket = require('/shared/basket')
const { lineOf } = require('/shared/choices')
const { find } = require('./items')

function quantities() {
  return Object.fromEntries(basket.read().map(({ id, quantity }) => [id, quantity]))
}

/** Sets how many of an item are in the basket, whether it was in it or not. */
function put(id, quantity) {
  const isKnown = basket.read().some((line) => line.id === id)
  if (isKnown) basket.setQuantity(id, quantity)
  else if (quantity > 0) basket.add({ id, itemId: id, chosen: [], quantity })
}

function withQuantities(items) {
  const known = quantities()
  return items.map((item) => ({ ...item, quantity: known[item.id] || 0 }))
}

function linesInBasket() {
  return basket.read().map(({ itemId, quantity, isSelected }) => {
    const item = find(itemId)
    return { ...lineOf(item, [], quantity), words: item.unit, isSelected }
  })
}

module.exports = { put, withQuantities, linesInBasket }
