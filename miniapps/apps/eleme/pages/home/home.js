const banners = require('../../data/banners')
const categories = require('../../data/categories')
const { say } = require('../../i18n')
const address = require('../../store/address')
const { nameTabs } = require('../../tabs')
const { shopCards } = require('./shopCards')
const words = require('./words')

const named = (list) => list.map((each) => Object.assign({}, each, { name: say(each.name) }))

Page({
  data: {
    t: {},
    address: '',
    banners: [],
    categories: [],
    sorts: [],
    category: 'all',
    search: '',
    sort: 'best',
    shops: [],
  },

  onLoad() {
    const t = say(words)
    nameTabs()
    wx.setNavigationBarTitle({ title: t.app })
    this.setData({
      t,
      categories: named(categories),
      banners: banners.map((banner) =>
        Object.assign({}, banner, { title: say(banner.title), text: say(banner.text) }),
      ),
      sorts: Object.keys(t.sorts).map((id) => ({ id, name: t.sorts[id] })),
    })
    this.list({})
  },

  onShow() {
    this.setData({ address: say(address.current().short) })
  },

  list(change) {
    const { category, search, sort, t } = Object.assign({}, this.data, change)
    this.setData(Object.assign({}, change, { shops: shopCards({ category, search, sort }, t) }))
  },

  search({ detail }) {
    this.list({ search: detail.value })
  },

  chooseCategory({ currentTarget }) {
    this.list({ category: currentTarget.dataset.id })
  },

  chooseSort({ currentTarget }) {
    this.list({ sort: currentTarget.dataset.id })
  },

  reset() {
    this.list({ category: 'all', search: '' })
  },

  openAddresses() {
    wx.switchTab({ url: '/pages/me/me' })
  },

  openShop({ currentTarget }) {
    wx.navigateTo({ url: `/pages/shop/shop?id=${currentTarget.dataset.id}` })
  },

  onShareAppMessage() {
    return { title: this.data.t.app, path: '/pages/home/home', imageUrl: '/images/banner-noon.svg' }
  },
})
