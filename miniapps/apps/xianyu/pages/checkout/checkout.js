const checkout = require('/shared/checkout')
const { lineOf } = require('/shared/choices')
const { find } = require('../../data/items')
const threads = require('../../data/threads')
const t = require('../../i18n')

Page({
  behaviors: [checkout],

  data: { t, item: null, ways: [], way: 'post', price: 0, postage: 0, total: 0 },

  onLoad({ item: id }) {
    const item = find(id)
    wx.setNavigationBarTitle({ title: t.checkout })
    const price = threads.find(item.id).agreed || item.price
    const line = { ...lineOf(item, [], 1), price, sum: price, words: item.wear }
    const ways = [
      { id: 'post', name: t.post, text: t.postText, fee: item.postage },
      { id: 'meet', name: t.meet, text: item.meet, fee: 0 },
    ]
    this.setData({ item, price, ways, lines: [line], isAgreed: price !== item.price })
    this.count('post')
  },

  chooseWay({ currentTarget }) {
    this.count(currentTarget.dataset.way)
  },

  count(way) {
    const { price, ways } = this.data
    const postage = ways.find(({ id }) => id === way).fee
    this.setData({ way, postage, total: price + postage })
  },

  order() {
    const { item, lines, way, price, postage, total } = this.data
    const isPickup = way === 'meet'
    return { lines, goods: price, delivery: postage, total, isPickup, shop: item.seller.name }
  },
})
