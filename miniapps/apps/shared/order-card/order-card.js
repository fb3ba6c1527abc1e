const { fill } = require('../language')
const words = require('./words')

Component({
  properties: { order: { type: Object, value: null }, shop: String, status: String },

  observers: {
    order({ lines = [] }) {
      const count = lines.reduce((sum, { quantity }) => sum + quantity, 0)
      this.setData({ pieces: fill(words.pieces, { count }) })
    },
  },
})
