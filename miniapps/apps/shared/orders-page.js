const orders = require('./orders')
const { nameTabs, showBasketCount } = require('./tabs')

/** The tab that lists all orders. `t` are the app's words; `basketTab` is the place of its basket, if it has one. */
function ordersPage(t, basketTab) {
  return {
    data: { t, orders: [] },

    onLoad() {
      wx.setNavigationBarTitle({ title: t.orders })
      nameTabs(t.tabs)
    },

    onShow() {
      this.setData({ orders: orders.read() })
      if (basketTab !== undefined) showBasketCount(basketTab)
    },

    open({ currentTarget }) {
      wx.navigateTo({ url: `/pages/order/order?id=${currentTarget.dataset.id}` })
    },

    lookAround() {
      wx.switchTab({ url: '/pages/home/home' })
    },
  }
}

module.exports = { ordersPage }
