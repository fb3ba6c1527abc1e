const { fill } = require('/shared/language')
const { yuan } = require('/shared/price')
const t = require('../../i18n')

const step = 500

const round = (price) => Math.round(price / 100) * 100

Component({
  properties: { item: { type: Object, value: null }, isOpen: Boolean },

  data: { t, price: 0, cuts: [] },

  observers: {
    item(item) {
      if (!item) return
      const cuts = [95, 90, 80].map((percent) => ({
        percent,
        price: round((item.price * percent) / 100),
        name: fill(t.percentOff, { tenth: percent / 10, percent: 100 - percent }),
      }))
      this.setData({
        cuts,
        price: cuts[1].price,
        hint: fill(t.offerHint, { price: yuan(item.price) }),
      })
    },
  },

  methods: {
    less() {
      this.setData({ price: Math.max(step, this.data.price - step) })
    },
    more() {
      this.setData({ price: Math.min(this.data.item.price, this.data.price + step) })
    },
    cut({ currentTarget }) {
      this.setData({ price: currentTarget.dataset.price })
    },
    close() {
      this.triggerEvent('close')
    },
    send() {
      this.triggerEvent('offer', { price: this.data.price })
    },
  },
})
