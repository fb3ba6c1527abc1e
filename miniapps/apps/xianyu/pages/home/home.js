const { nameTabs } = require('/shared/tabs')
const categories = require('../../data/categories')
const { search } = require('../../data/items')
const t = require('../../i18n')

Page({
  data: { t, categories, category: '', words: '', found: search('', '') },

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

  onShareAppMessage() {
    return { title: t.searchHint, path: '/pages/home/home', imageUrl: '/images/camera.svg' }
  },
})
