const { nameTabs } = require('/shared/tabs')
const categories = require('../../data/categories')
const { find, search } = require('../../data/items')
const t = require('../../i18n')

Page({
  data: { t, categories, category: '', words: '', found: search('', ''), top: find('100003') },

  onLoad() {
    wx.setNavigationBarTitle({ title: t.app })
    nameTabs(t.tabs)
  },

  type({ detail }) {
    this.setData({ words: detail.value })
    this.look()
  },

  choose({ currentTarget }) {
    this.setData({ category: currentTarget.dataset.id })
    this.look()
  },

  look() {
    this.setData({ found: search(this.data.words, this.data.category) })
  },

  open({ currentTarget }) {
    wx.navigateTo({ url: `/pages/item/item?id=${currentTarget.dataset.id}` })
  },
})
