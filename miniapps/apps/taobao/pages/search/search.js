const { fill } = require('/shared/language')
const { search } = require('../../data/items')
const t = require('../../i18n')

const orders = {
  all: () => 0,
  sales: (one, other) => other.sales - one.sales,
  price: (one, other) => one.price - other.price,
}

Page({
  data: { t, words: '', order: 'all', found: [], isFocused: false },

  onLoad({ words = '', category = '', shop = '' }) {
    wx.setNavigationBarTitle({ title: t.search })
    this.place = { category, shop }
    this.setData({ words: decodeURIComponent(words), isFocused: !words && !category && !shop })
    this.look()
  },

  type({ detail }) {
    this.setData({ words: detail.value })
    this.look()
  },

  sort({ currentTarget }) {
    this.setData({ order: currentTarget.dataset.order })
    this.look()
  },

  look() {
    const { words, order } = this.data
    const found = search({ words, ...this.place }).sort(orders[order])
    this.setData({ found, count: fill(t.found, { count: found.length }) })
  },
})
