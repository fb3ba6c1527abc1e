const { orderPage } = require('/shared/order-page')
const t = require('../../i18n')

Page({
  ...orderPage(t),

  seeOrders() {
    wx.setStorageSync('me-shows', 'orders')
    wx.switchTab({ url: '/pages/me/me' })
  },
})
