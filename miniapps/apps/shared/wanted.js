const basket = require('./basket')
const { lineOf } = require('./choices')

/** What a checkout is opened for: the item its address names, or else what is selected in the basket. */
function wantedLines({ item, chosen = '', quantity = '1' }, find) {
  const wanted = item
    ? [{ itemId: item, chosen: chosen.split(','), quantity: Number(quantity) }]
    : basket.read().filter(({ isSelected }) => isSelected)
  return wanted.map((each) => lineOf(find(each.itemId), each.chosen, each.quantity))
}

function checkoutUrl({ itemId, chosen, quantity }) {
  return `/pages/checkout/checkout?item=${itemId}&chosen=${chosen.join(',')}&quantity=${quantity}`
}

module.exports = { wantedLines, checkoutUrl }
