const { findDeal } = require('../../data/shops')
const t = require('../../i18n')

Page({
  data: { t, deal: null },

  onLoad({ id }) {
    wx.setNavigationBarTitle({ title: t.deal })
    this.setData({ deal: findDeal(id) })
  },

  openShop() {
    wx.navigateTo({ url: `/pages/shop/shop?id=${this.data.deal.shop.id}` })
  },

  buy() {
    wx.navigateTo({ url: `/pages/checkout/checkout?id=${this.data.deal.id}` })
  },

  onShareAppMessage() {
    const { id, title, shop, pictures } = this.data.deal
    return {
      title: `${shop.name} · ${title}`,
      path: `/pages/deal/deal?id=${id}`,
      imageUrl: pictures[0],
    }
  },
})
