const { localise } = require('/shared/language')
const goods = require('./goods')
const makers = require('./makers')

const items = localise(goods).map((item) => ({
  ...item,
  maker: makers[item.maker],
  pictures: [`/images/${item.id}.svg`],
}))

function find(id) {
  return items.find((item) => item.id === id) || items[0]
}

module.exports = { items, find }
