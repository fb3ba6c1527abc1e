const { nameTabs, showBasketCount } = require('/shared/tabs')
const { find } = require('../../data/items')
const saved = require('../../data/saved')
const t = require('../../i18n')

Page({
  data: { t, saved: [] },

  onLoad() {
    wx.setNavigationBarTitle({ title: t.me })
    nameTabs(t.tabs)
  },

  onShow() {
    this.setData({ saved: saved.read().map(find) })
    showBasketCount(1)
  },
})
