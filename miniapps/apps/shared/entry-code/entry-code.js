const { codeOf } = require('./code')

Component({
  properties: { number: String, text: String },

  data: { rows: [] },

  observers: {
    number(number) {
      if (number) this.setData({ rows: codeOf(number) })
    },
  },
})
