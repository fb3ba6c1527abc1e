const { localise } = require('/shared/language')
const goods = require('./goods')

const items = localise(goods).map((item) => ({ ...item, pictures: [`/images/${item.id}.svg`] }))

function find(id) {
  return items.find((item) => item.id === id) || items[0]
}

function inCategory(category) {
  return items.filter((item) => item.category === category)
}

function search(words) {
  const wanted = words.trim().toLowerCase()
  return items.filter(({ title }) => title.toLowerCase().includes(wanted))
}

module.exports = { items, find, inCategory, search }
