const { findShop } = require('../../data/shops')
const saved = require('../../store/saved')
const t = require('../../i18n')

Page({
  data: { t, shop: null, isGone: false, isSaved: false },

  onLoad({ id }) {
    const shop = findShop(id) || null
    wx.setNavigationBarTitle({ title: shop ? shop.name : t.shop })
    this.setData({ shop, isGone: !shop, isSaved: saved.read().includes(id) })
  },

  save() {
    this.setData({ isSaved: saved.toggle(this.data.shop.id) })
  },

  call() {
    wx.showToast({ title: t.called, icon: 'none' })
  },

  open({ currentTarget }) {
    wx.navigateTo({ url: `/pages/deal/deal?id=${currentTarget.dataset.id}` })
  },

  toHome() {
    wx.switchTab({ url: '/pages/home/home' })
  },

  /** A shop has no address of its own: its first offer stands for it. */
  onShareAppMessage() {
    const { name, picture, deals } = this.data.shop
    return { title: name, path: `/pages/deal/deal?id=${deals[0].id}`, imageUrl: picture }
  },
})
