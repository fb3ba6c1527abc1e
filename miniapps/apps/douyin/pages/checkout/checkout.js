const checkout = require('/shared/checkout')
const { wantedLines } = require('/shared/wanted')
const { find } = require('../../data/items')
const t = require('../../i18n')

Page({
  behaviors: [checkout],

  data: { t, lines: [], maker: null, note: '', total: 0, title: '' },

  onLoad(query) {
    wx.setNavigationBarTitle({ title: t.checkout })
    const lines = wantedLines(query, find)
    const [first] = lines
    this.setData({
      lines,
      total: lines.reduce((sum, line) => sum + line.sum, 0),
      title: first ? first.title : '',
      maker: first ? find(first.itemId).maker : null,
    })
  },

  writeNote({ detail }) {
    this.setData({ note: detail.value })
  },

  order() {
    const { lines, maker, note, total } = this.data
    return { lines, goods: total, delivery: 0, total, note, shop: maker.name }
  },
})
