const { isEnglish } = require('../../i18n')

Component({
  properties: {
    image: { type: String, value: '' },
    name: { type: String, value: '' },
    width: { type: Number, value: 200 },
  },

  data: { isEnglish: false },

  lifetimes: {
    attached() {
      this.setData({ isEnglish: isEnglish() })
    },
  },
})
