const address = require('/shared/address')
const orders = require('/shared/orders')
const { nameTabs } = require('/shared/tabs')
const { countOf } = require('../../data/countOf')
const { films } = require('../../data/films')
const taste = require('../../store/taste')
const t = require('../../i18n')

Page({
  data: {
    t,
    name: address.name,
    mark: address.name[0],
    shows: 'likes',
    likes: [],
    orders: [],
    follows: 0,
  },

  onLoad() {
    wx.setNavigationBarTitle({ title: t.tabs[2] })
    nameTabs(t.tabs)
  },

  onShow() {
    const liked = taste.liked()
    this.setData({
      shows: wx.getStorageSync('me-shows') || 'likes',
      likes: liked
        .map((id) => films.find((film) => film.id === id))
        .map(({ id, cover, title, likes }) => ({ id, cover, title, count: countOf(likes + 1) })),
      orders: orders.read(),
      follows: taste.followed().length,
    })
  },

  show({ currentTarget }) {
    const { shows } = currentTarget.dataset
    wx.setStorageSync('me-shows', shows)
    this.setData({ shows })
  },

  watch({ currentTarget }) {
    wx.navigateTo({ url: `/pages/video/video?id=${currentTarget.dataset.id}` })
  },

  openOrder({ currentTarget }) {
    wx.navigateTo({ url: `/pages/order/order?id=${currentTarget.dataset.id}` })
  },

  toHome() {
    wx.switchTab({ url: '/pages/home/home' })
  },

  toShop() {
    wx.switchTab({ url: '/pages/shop/shop' })
  },
})
