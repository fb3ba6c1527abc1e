const checkout = require('/shared/checkout')
const { wantedLines } = require('/shared/wanted')
const { find } = require('../../data/items')
const t = require('../../i18n')

const freeFrom = 9900

const ways = [
  { id: 'tomorrow', name: t.tomorrow, text: t.tomorrowText },
  { id: 'evening', name: t.evening, text: t.eveningText },
]

Page({
  behaviors: [checkout],

  data: {
    t,
    lines: [],
    ways,
    way: 'tomorrow',
    hasInvoice: true,
    goods: 0,
    fee: 0,
    total: 0,
    title: '',
  },

  onLoad(query) {
    wx.setNavigationBarTitle({ title: t.checkout })
    const lines = wantedLines(query, find)
    const goods = lines.reduce((sum, line) => sum + line.sum, 0)
    const fee = goods >= freeFrom ? 0 : 600
    this.setData({
      lines,
      goods,
      fee,
      total: goods + fee,
      title: lines.length ? lines[0].title : '',
    })
  },

  chooseWay({ currentTarget }) {
    this.setData({ way: currentTarget.dataset.way })
  },

  toggleInvoice({ detail }) {
    this.setData({ hasInvoice: detail.value })
  },

  order() {
    const { lines, way, goods, fee, total } = this.data
    const arrival = ways.find(({ id }) => id === way).name
    return { lines, goods, delivery: fee, total, arrival, shop: t.shopName }
  },
})
