const basket = require('/shared/basket')
const { nameTabs, showBasketCount } = require('/shared/tabs')
const { linesInBasket } = require('../../data/lines')
const t = require('../../i18n')

Page({
  data: { t, lines: [], isAll: false, count: 0, sum: 0 },

  onLoad() {
    wx.setNavigationBarTitle({ title: t.basket })
    nameTabs(t.tabs)
  },

  onShow() {
    this.draw()
  },

  draw() {
    const lines = linesInBasket()
    const selected = lines.filter(({ isSelected }) => isSelected)
    this.setData({
      lines,
      isAll: selected.length === lines.length,
      count: selected.reduce((sum, { quantity }) => sum + quantity, 0),
      sum: selected.reduce((sum, line) => sum + line.sum, 0),
    })
    showBasketCount(1)
  },

  select({ currentTarget: { dataset } }) {
    basket.change(dataset.id, { isSelected: !dataset.selected })
    this.draw()
  },

  selectAll() {
    basket.selectAll(!this.data.isAll)
    this.draw()
  },

  change({ detail }) {
    basket.setQuantity(detail.name, detail.value)
    this.draw()
  },

  open({ currentTarget }) {
    wx.navigateTo({ url: `/pages/item/item?id=${currentTarget.dataset.item}` })
  },

  checkOut() {
    if (this.data.count) wx.navigateTo({ url: '/pages/checkout/checkout' })
    else wx.showToast({ title: t.chooseSome, icon: 'none' })
  },

  lookAround() {
    wx.switchTab({ url: '/pages/home/home' })
  },
})
