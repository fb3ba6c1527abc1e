const { fill } = require('/shared/language')
const { orderPage } = require('/shared/order-page')
const { findShop } = require('../../data/shops')
const t = require('../../i18n')

const page = orderPage(t)

/** Twelve digits in threes of four, always the same for an order. */
function codeOf(id) {
  const digits = String((Number(id) * 48_271) % 1_000_000_000_000).padStart(12, '4')
  return digits.replace(/(\d{4})(?=\d)/g, '$1 ')
}

Page({
  ...page,

  data: { ...page.data, shop: null, code: '', pieces: '' },

  onLoad(query) {
    page.onLoad.call(this, query)
    const { order } = this.data
    if (!order) return
    this.setData({
      shop: findShop(order.shopId),
      code: fill(t.code, { code: codeOf(order.id) }),
      pieces: fill(t.pieces, { count: order.lines[0].quantity }),
    })
  },

  openShop() {
    wx.navigateTo({ url: `/pages/shop/shop?id=${this.data.shop.id}` })
  },
})
