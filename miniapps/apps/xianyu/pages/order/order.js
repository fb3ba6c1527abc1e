const { orderPage } = require('/shared/order-page')
const t = require('../../i18n')

Page({
  ...orderPage(t),

  chat() {
    wx.redirectTo({ url: `/pages/thread/thread?id=${this.data.order.lines[0].itemId}` })
  },
})
