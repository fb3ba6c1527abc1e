const menus = require('../../data/menus')
const shops = require('../../data/shops')
const { fill, say } = require('../../i18n')
const { money } = require('../../money')

const orders = {
  best: (a, b) => b.rating - a.rating,
  near: (a, b) => a.metres - b.metres,
  sold: (a, b) => b.sold - a.sold,
}

function matches(shop, search) {
  const texts = [shop.name, shop.tag, ...menus[shop.id].items.map(({ name }) => name)]
  const wanted = search.trim().toLowerCase()
  return texts.some(({ zh, en }) => `${zh} ${en}`.toLowerCase().includes(wanted))
}

function card(shop, t) {
  const { delivery, fromTotal, id, image, metres, minutes, name, offers, rating, sold, tag } = shop
  return {
    id,
    image,
    rating,
    name: say(name),
    tag: say(tag),
    sold: fill(t.sold, { n: sold }),
    minutes: fill(t.minutes, { n: minutes }),
    distance: metres < 1000 ? `${metres}m` : `${metres / 1000}km`,
    from: fill(t.from, { n: money(fromTotal) }),
    delivery: delivery ? fill(t.delivery, { n: money(delivery) }) : t.free,
    offers: offers.map(({ over, off }) => fill(t.offer, { a: money(over), b: money(off) })),
  }
}

function shopCards({ category, search, sort }, t) {
  return shops
    .filter(({ categories }) => category === 'all' || categories.includes(category))
    .filter((shop) => matches(shop, search))
    .sort(orders[sort])
    .map((shop) => card(shop, t))
}

module.exports = { shopCards }
