const { firstChosen, lineOf } = require('/shared/choices')
const sku = require('/shared/sku')
const { checkoutUrl } = require('/shared/wanted')
const { find: findFilm } = require('../../data/films')
const { find } = require('../../data/items')
const t = require('../../i18n')

Page({
  behaviors: [sku],

  data: { t, item: null, film: null },

  onLoad({ id }) {
    const item = find(id)
    wx.setNavigationBarTitle({ title: t.item })
    this.setData({
      item,
      film: findFilm(item.film) || null,
      line: lineOf(item, firstChosen(item), 1),
    })
  },

  watch() {
    wx.navigateTo({ url: `/pages/video/video?id=${this.data.film.id}` })
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
