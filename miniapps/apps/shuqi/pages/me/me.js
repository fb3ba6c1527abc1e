const books = require('../../data/books')
const { fill, say } = require('../../i18n')
const { money } = require('../../money')
const beans = require('../../store/beans')
const shelf = require('../../store/shelf')
const { nameTabs } = require('../../tabs')
const words = require('./words')

Page({
  data: { t: {}, balance: 0, bookCount: 0, startedCount: 0, orders: [] },

  onLoad() {
    nameTabs()
  },

  onShow() {
    const t = say(words)
    wx.setNavigationBarTitle({ title: t.title })
    this.setData({
      t,
      balance: beans.balance(),
      bookCount: shelf.all().length,
      startedCount: books.filter(({ id }) => shelf.placeOf(id) !== undefined).length,
      orders: beans.orders().map(({ id, beans: count, methodName, price }) => ({
        id,
        methodName,
        beans: fill(t.beans, { n: count }),
        price: money(price),
      })),
    })
  },

  topUp() {
    wx.navigateTo({ url: '/pages/topup/topup' })
  },

  goShelf() {
    wx.switchTab({ url: '/pages/shelf/shelf' })
  },

  openOrder({ currentTarget }) {
    wx.navigateTo({ url: `/pages/order/order?id=${currentTarget.dataset.id}` })
  },
})
