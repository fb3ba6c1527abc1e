const menus = require('../../data/menus')
const { fill, say } = require('../../i18n')
const { money } = require('../../money')

/** The menu by sections, each item with how many of it are in the basket. */
function menuOf(shop, lines, t) {
  const countOf = (id) =>
    lines.filter(({ item }) => item === id).reduce((sum, { count }) => sum + count, 0)
  const { items, sections } = menus[shop]
  return sections.map(({ id, name }) => ({
    id,
    name: say(name),
    items: items
      .filter(({ section }) => section === id)
      .map((item) => ({
        id: item.id,
        image: item.image,
        name: say(item.name),
        detail: say(item.detail),
        sold: fill(t.sold, { n: item.sold }),
        price: money(item.price),
        hasOptions: item.options.length > 0,
        count: countOf(item.id),
      })),
  }))
}

module.exports = { menuOf }
