const { fill, localise } = require('/shared/language')
const deals = require('./dealList')
const list = require('./shopList')
const t = require('../i18n')

const tenths = ({ price, was }) => Math.round((price / was) * 100) / 10

const allDeals = localise(deals).map((deal) => ({
  ...deal,
  tenths: fill(t.tenths, { tenths: tenths(deal), percent: 100 - Math.round(tenths(deal) * 10) }),
}))

const away = (metres) =>
  metres < 1000
    ? fill(t.metres, { distance: metres })
    : fill(t.kilometres, { distance: (metres / 1000).toFixed(1) })

const shops = localise(list).map((shop) => ({
  ...shop,
  picture: `/images/${shop.picture}.svg`,
  scoreText: shop.score.toFixed(1),
  remarksText: fill(t.remarksCount, { count: shop.remarks }),
  eachText: fill(t.each, { price: shop.each }),
  away: away(shop.distance),
  deals: allDeals.filter((deal) => deal.shop === shop.id),
}))

function findShop(id) {
  return shops.find((shop) => shop.id === id)
}

/** The offer as a thing to buy, with its shop. */
function findDeal(id) {
  const deal = allDeals.find((each) => each.id === id) || allDeals[0]
  const shop = findShop(deal.shop)
  return { ...deal, shop, pictures: [shop.picture] }
}

module.exports = { shops, findShop, findDeal }
