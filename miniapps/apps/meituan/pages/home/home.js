const { nameTabs } = require('/shared/tabs')
const categories = require('../../data/categories')
const { shops } = require('../../data/shops')
const t = require('../../i18n')

const orders = [
  (one, other) => one.distance - other.distance,
  (one, other) => other.score - one.score,
  (one, other) => one.each - other.each,
]

function isOf(shop, category) {
  if (category === 'all') return true
  if (category === 'voucher') return shop.deals.some(({ isVoucher }) => isVoucher)
  return shop.kind === category
}

function hasWords(shop, search) {
  const texts = [shop.name, shop.about, ...shop.deals.map(({ title }) => title)]
  return texts.some((text) => text.toLowerCase().includes(search.trim().toLowerCase()))
}

Page({
  data: {
    t,
    categories,
    sorts: t.sorts.map((name, id) => ({ id, name })),
    category: 'all',
    search: '',
    sort: 0,
    shops,
  },

  onLoad() {
    wx.setNavigationBarTitle({ title: t.app })
    nameTabs(t.tabs)
    this.list({})
  },

  list(change) {
    const { category, search, sort } = { ...this.data, ...change }
    const found = shops.filter((shop) => isOf(shop, category) && hasWords(shop, search))
    this.setData({ ...change, shops: found.slice().sort(orders[sort]) })
  },

  write({ detail }) {
    this.list({ search: detail.value })
  },

  chooseCategory({ currentTarget }) {
    this.list({ category: currentTarget.dataset.id })
  },

  chooseSort({ currentTarget }) {
    this.list({ sort: currentTarget.dataset.id })
  },

  seeAll() {
    this.list({ category: 'all', search: '' })
  },

  open({ currentTarget }) {
    wx.navigateTo({ url: `/pages/shop/shop?id=${currentTarget.dataset.id}` })
  },

  onShareAppMessage() {
    return { title: t.shareHome, path: '/pages/home/home', imageUrl: shops[0].picture }
  },
})
