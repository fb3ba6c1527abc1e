const basket = require('/shared/basket')
const { nameTabs, showBasketCount } = require('/shared/tabs')
const categories = require('../../data/categories')
const { inCategory, search } = require('../../data/items')
const { linesInBasket, put, withQuantities } = require('../../data/lines')
const t = require('../../i18n')

Page({
  data: { t, categories, category: 'fruit', words: '', goods: [], count: 0, sum: 0 },

  onLoad({ category = 'fruit' }) {
    wx.setNavigationBarTitle({ title: t.app })
    nameTabs(t.tabs)
    this.setData({ category })
  },

  onShow() {
    this.draw()
  },

  draw() {
    const { category, words } = this.data
    const lines = linesInBasket()
    this.setData({
      goods: withQuantities(words ? search(words) : inCategory(category)),
      count: basket.count(),
      sum: lines.reduce((sum, line) => sum + line.sum, 0),
    })
    showBasketCount(1)
  },

  choose({ currentTarget }) {
    this.setData({ category: currentTarget.dataset.id, words: '' })
    this.draw()
  },

  type({ detail }) {
    this.setData({ words: detail.value })
    this.draw()
  },

  count({ detail }) {
    put(detail.name, detail.value)
    this.draw()
  },

  openBasket() {
    wx.switchTab({ url: '/pages/basket/basket' })
  },
})
