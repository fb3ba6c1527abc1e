const checkout = require('/shared/checkout')
const { wantedLines } = require('/shared/wanted')
const { discountOn } = require('../../data/coupons')
const { find } = require('../../data/items')
const t = require('../../i18n')

const ways = [
  { id: 'standard', name: t.standard, text: t.standardText, fee: 0 },
  { id: 'express', name: t.express, text: t.expressText, fee: 1200 },
]

Page({
  behaviors: [checkout],

  data: { t, lines: [], ways, way: 'standard', goods: 0, fee: 0, discount: 0, total: 0, title: '' },

  onLoad(query) {
    wx.setNavigationBarTitle({ title: t.checkout })
    const lines = wantedLines(query, find)
    this.setData({ lines, isFromBasket: !query.item, title: lines.length ? lines[0].title : '' })
    this.count()
  },

  chooseWay({ currentTarget }) {
    this.setData({ way: currentTarget.dataset.way })
    this.count()
  },

  count() {
    const { lines, way } = this.data
    const goods = lines.reduce((sum, line) => sum + line.sum, 0)
    const { fee } = ways.find(({ id }) => id === way)
    const discount = discountOn(goods)
    this.setData({ goods, fee, discount, total: goods + fee - discount })
  },

  order() {
    const { lines, goods, fee, discount, total } = this.data
    return { lines, goods, delivery: fee, discount, total, shop: find(lines[0].itemId).shop.name }
  },
})
