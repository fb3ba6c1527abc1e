const { firstChosen, lineOf } = require('/shared/choices')
const address = require('/shared/address')
const { fill } = require('/shared/language')
const sku = require('/shared/sku')
const { checkoutUrl } = require('/shared/wanted')
const { find } = require('../../data/items')
const t = require('../../i18n')

Page({
  behaviors: [sku],

  data: { t, item: null, address },

  onLoad({ id }) {
    const item = find(id)
    wx.setNavigationBarTitle({ title: t.item })
    this.setData({
      item,
      line: lineOf(item, firstChosen(item), 1),
      praise: fill(t.praised, { rate: item.praise }),
    })
  },

  confirm({ detail: line }) {
    this.closeSheet()
    wx.navigateTo({ url: checkoutUrl(line) })
  },

  onShareAppMessage() {
    const { id, title, pictures } = this.data.item
    return { title, path: `/pages/item/item?id=${id}`, imageUrl: pictures[0] }
  },
})
