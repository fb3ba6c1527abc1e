const { fill } = require('/shared/language')
const { items, find } = require('../../data/items')
const { makeOffer } = require('../../data/offers')
const t = require('../../i18n')

Page({
  data: { t, item: null, isOffering: false, others: [] },

  onLoad({ id }) {
    const item = find(id)
    const { rate, sold, years } = item.seller
    wx.setNavigationBarTitle({ title: t.item })
    this.setData({
      item,
      wants: fill(t.wants, { count: item.wants }),
      record: [
        fill(t.sold, { count: sold }),
        fill(t.praised, { rate }),
        fill(t.years, { count: years }),
      ].join(' · '),
      others: items.filter((other) => other.id !== item.id).slice(0, 6),
    })
  },

  startOffer() {
    this.setData({ isOffering: true })
  },

  stopOffer() {
    this.setData({ isOffering: false })
  },

  offer({ detail }) {
    makeOffer(this.data.item, detail.price)
    this.stopOffer()
    wx.navigateTo({ url: `/pages/thread/thread?id=${this.data.item.id}&isTyping=1` })
  },

  chat() {
    wx.navigateTo({ url: `/pages/thread/thread?id=${this.data.item.id}` })
  },

  buy() {
    wx.navigateTo({ url: `/pages/checkout/checkout?item=${this.data.item.id}` })
  },

  onShareAppMessage() {
    const { id, title, pictures } = this.data.item
    return { title, path: `/pages/item/item?id=${id}`, imageUrl: pictures[0] }
  },
})
