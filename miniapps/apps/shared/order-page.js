const orders = require('./orders')

/** The page of one order. `t` are the app's words. */
function orderPage(t) {
  return {
    data: { t, order: null },

    onLoad({ id }) {
      wx.setNavigationBarTitle({ title: t.order })
      this.setData({ order: orders.find(id) || null })
    },

    goHome() {
      wx.switchTab({ url: '/pages/home/home' })
    },

    seeOrders() {
      wx.switchTab({ url: '/pages/orders/orders' })
    },
  }
}

module.exports = { orderPage }
