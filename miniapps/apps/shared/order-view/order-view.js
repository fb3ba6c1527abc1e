const words = require('./words')

Component({
  properties: { order: { type: Object, value: null }, status: String, hint: String },

  data: { t: words },

  methods: {
    copy() {
      wx.setClipboardData({ data: this.data.order.id })
    },
  },
})
