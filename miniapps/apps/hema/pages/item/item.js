const basket = require('/shared/basket')
const { find, items } = require('../../data/items')
const { linesInBasket, put, withQuantities } = require('../../data/lines')
const t = require('../../i18n')

Page({
  data: { t, item: null, others: [], count: 0, sum: 0 },

  onLoad({ id }) {
    wx.setNavigationBarTitle({ title: t.item })
    this.item = find(id)
    this.others = items.filter((other) => other.category !== this.item.category).slice(-4)
  },

  onShow() {
    this.draw()
  },

  draw() {
    const [item, ...others] = withQuantities([this.item, ...this.others])
    const sum = linesInBasket().reduce((total, line) => total + line.sum, 0)
    this.setData({ item, others, count: basket.count(), sum })
  },

  count({ detail }) {
    put(detail.name, detail.value)
    this.draw()
  },

  add() {
    put(this.item.id, 1)
    this.draw()
  },

  openBasket() {
    wx.switchTab({ url: '/pages/basket/basket' })
  },

  onShareAppMessage() {
    const { id, title, pictures } = this.item
    return { title, path: `/pages/item/item?id=${id}`, imageUrl: pictures[0] }
  },
})
