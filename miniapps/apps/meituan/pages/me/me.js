const address = require('/shared/address')
const { nameTabs } = require('/shared/tabs')
const { findShop } = require('../../data/shops')
const saved = require('../../store/saved')
const t = require('../../i18n')

Page({
  data: { t, name: address.name, mark: address.name[0], shops: [] },

  onLoad() {
    wx.setNavigationBarTitle({ title: t.tabs[2] })
    nameTabs(t.tabs)
  },

  onShow() {
    this.setData({ shops: saved.read().map(findShop) })
  },

  open({ currentTarget }) {
    wx.navigateTo({ url: `/pages/shop/shop?id=${currentTarget.dataset.id}` })
  },

  toHome() {
    wx.switchTab({ url: '/pages/home/home' })
  },
})
