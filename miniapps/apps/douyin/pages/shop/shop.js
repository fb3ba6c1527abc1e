const { nameTabs } = require('/shared/tabs')
const { items } = require('../../data/items')
const t = require('../../i18n')

Page({
  data: { t, items },

  onLoad() {
    wx.setNavigationBarTitle({ title: t.tabs[1] })
    nameTabs(t.tabs)
  },

  open({ currentTarget }) {
    wx.navigateTo({ url: `/pages/item/item?id=${currentTarget.dataset.id}` })
  },
})
