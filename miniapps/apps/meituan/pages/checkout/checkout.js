const address = require('/shared/address')
const checkout = require('/shared/checkout')
const { lineOf } = require('/shared/choices')
const { findDeal } = require('../../data/shops')
const t = require('../../i18n')

const reducedFrom = 10000
const reduction = 800

Page({
  behaviors: [checkout],

  data: {
    t,
    phone: address.phone,
    deal: null,
    lines: [],
    quantity: 1,
    goods: 0,
    off: 0,
    total: 0,
    title: '',
  },

  onLoad({ id }) {
    wx.setNavigationBarTitle({ title: t.checkout })
    const deal = findDeal(id)
    this.setData({ deal, title: `${deal.shop.name} · ${deal.title}` })
    this.count({ detail: { value: 1 } })
  },

  count({ detail: { value: quantity } }) {
    const { deal } = this.data
    const line = lineOf(deal, [], quantity)
    const off = line.sum >= reducedFrom ? reduction : 0
    this.setData({
      lines: [{ ...line, words: deal.hours }],
      quantity,
      goods: line.sum,
      off,
      total: line.sum - off,
    })
  },

  order() {
    const { deal, lines, goods, off, total } = this.data
    return {
      lines,
      goods,
      delivery: 0,
      discount: off,
      total,
      isPickup: true,
      shop: deal.shop.name,
      shopId: deal.shop.id,
    }
  },
})
