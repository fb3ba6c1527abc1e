const basket = require('./basket')
const orders = require('./orders')

/**
 * A checkout page: its `order()` says what is bought, the payment component what came of paying.
 * Where `isFromBasket` is set, what was paid for leaves the basket.
 */
module.exports = Behavior({
  data: { isReady: false, isPaying: false, isFromBasket: false },

  methods: {
    tellMethod({ detail }) {
      this.setData({ isReady: detail.isReady })
    },

    async pay() {
      if (this.data.isPaying) return
      this.setData({ isPaying: true })
      await this.selectComponent('#payment').pay()
      this.setData({ isPaying: false })
    },

    tellOutcome({ detail: { outcome, method } }) {
      if (outcome === 'paid') this.finish(orders.place({ ...this.order(), method }))
      else if (outcome !== 'cancelled') wx.pageScrollTo({ selector: '#payment', duration: 200 })
    },

    finish({ id, lines }) {
      if (this.data.isFromBasket) basket.remove(lines.map((line) => line.id))
      wx.redirectTo({ url: `/pages/order/order?id=${id}` })
    },
  },
})
