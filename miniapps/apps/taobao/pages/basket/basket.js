const basket = require('/shared/basket')
const { lineOf } = require('/shared/choices')
const { fill } = require('/shared/language')
const { nameTabs, showBasketCount } = require('/shared/tabs')
const { discountOn } = require('../../data/coupons')
const { find } = require('../../data/items')
const t = require('../../i18n')

function linesOf(stored) {
  return stored.map(({ itemId, chosen, quantity, isSelected }) => {
    const item = find(itemId)
    return { ...lineOf(item, chosen, quantity), isSelected, shop: item.shop.name }
  })
}

Page({
  data: { t, lines: [], isAll: false, isEditing: false, total: 0, discount: 0 },

  onLoad() {
    wx.setNavigationBarTitle({ title: t.basket })
    nameTabs(t.tabs)
  },

  onShow() {
    this.draw()
  },

  draw() {
    const lines = linesOf(basket.read())
    const selected = lines.filter(({ isSelected }) => isSelected)
    const goods = selected.reduce((sum, line) => sum + line.sum, 0)
    const discount = discountOn(goods)
    this.setData({
      lines,
      discount,
      total: goods - discount,
      isAll: lines.length > 0 && selected.length === lines.length,
      toCheckout: fill(t.toCheckout, { count: selected.length }),
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

  count({ detail }) {
    basket.setQuantity(detail.name, detail.value)
    this.draw()
  },

  edit() {
    this.setData({ isEditing: !this.data.isEditing })
  },

  remove() {
    const selected = this.data.lines.filter(({ isSelected }) => isSelected)
    if (!selected.length) return this.ask()
    basket.remove(selected.map(({ id }) => id))
    this.setData({ isEditing: false })
    this.draw()
  },

  checkOut() {
    if (!this.data.lines.some(({ isSelected }) => isSelected)) return this.ask()
    wx.navigateTo({ url: '/pages/checkout/checkout' })
  },

  ask() {
    wx.showToast({ title: t.chooseSome, icon: 'none' })
  },

  open({ currentTarget }) {
    wx.navigateTo({ url: `/pages/item/item?id=${currentTarget.dataset.item}` })
  },

  lookAround() {
    wx.switchTab({ url: '/pages/home/home' })
  },
})
