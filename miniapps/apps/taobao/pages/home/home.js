const { nameTabs, showBasketCount } = require('/shared/tabs')
const categories = require('../../data/categories')
const { items, find } = require('../../data/items')
const t = require('../../i18n')

const order = ['5', '2', '6', '1', '7', '12', '11', '4', '8', '3', '13', '9', '10', '14']

Page({
  data: {
    t,
    categories,
    sale: items.filter(({ id }) => ['10', '1', '8'].includes(id)),
    feed: order.map(find),
  },

  onLoad() {
    wx.setNavigationBarTitle({ title: t.app })
    nameTabs(t.tabs)
  },

  onShow() {
    showBasketCount(1)
  },

  search() {
    wx.navigateTo({ url: '/pages/search/search' })
  },

  openCategory({ currentTarget }) {
    wx.navigateTo({ url: `/pages/search/search?category=${currentTarget.dataset.id}` })
  },

  openItem({ currentTarget }) {
    wx.navigateTo({ url: `/pages/item/item?id=${currentTarget.dataset.id}` })
  },

  onShareAppMessage() {
    return { title: t.saleTitle, path: '/pages/home/home', imageUrl: '/images/shirt-sage.svg' }
  },
})
