const { localise } = require('/shared/language')
const goods = require('./goods')

const items = localise(goods).map((item) => ({
  ...item,
  pictures: item.pictures || item.specs[0].values.map(({ picture }) => picture),
}))

function find(id) {
  return items.find((item) => item.id === id) || items[0]
}

function search(words, category) {
  const wanted = words.trim().toLowerCase()
  return items.filter(
    (item) =>
      (!category || item.category === category) && item.title.toLowerCase().includes(wanted),
  )
}

module.exports = { items, find, search }
