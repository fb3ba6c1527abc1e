const { localise } = require('/shared/language')
const digital = require('./digital')
const home = require('./home')
const kitchen = require('./kitchen')
const shops = require('./shops')
const wear = require('./wear')

const all = [...wear, ...kitchen, ...home, ...digital]

function picturesOf({ pictures, specs }) {
  return pictures || specs[0].values.map(({ picture }) => picture)
}

const items = localise(all).map((item) => ({
  ...item,
  pictures: picturesOf(item),
  shop: shops[item.shop],
}))

function find(id) {
  return items.find((item) => item.id === id) || items[0]
}

function search({ words = '', category = '', shop = '' }) {
  const wanted = words.trim().toLowerCase()
  const isIn = (text) => text.toLowerCase().includes(wanted)
  return all
    .filter(({ title }) => !wanted || isIn(title.zh) || isIn(title.en))
    .map(({ id }) => find(id))
    .filter((item) => !category || item.category === category)
    .filter((item) => !shop || item.shop.id === shop)
}

module.exports = { items, find, search }
