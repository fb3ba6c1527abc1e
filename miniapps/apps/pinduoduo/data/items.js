const { localise } = require('/shared/language')
const goods = require('./goods')

const items = localise(goods).map((item) => ({
  ...item,
  pictures: [`/images/${item.picture}.svg`],
}))

function find(id) {
  return items.find((item) => item.id === id) || items[0]
}

/** The same item as it costs without a team. */
function findAlone(id) {
  const item = find(id)
  return { ...item, price: item.alone }
}

module.exports = { items, find, findAlone }
