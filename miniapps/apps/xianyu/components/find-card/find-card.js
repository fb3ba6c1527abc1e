const { fill } = require('/shared/language')
const t = require('../../i18n')

Component({
  properties: { item: { type: Object, value: null } },

  observers: {
    item({ wants, shape }) {
      const pictureHeight = Math.round(343 * shape)
      this.setData({ wants: fill(t.wants, { count: wants }), pictureHeight })
    },
  },

  methods: {
    open() {
      wx.navigateTo({ url: `/pages/item/item?id=${this.data.item.id}` })
    },
  },
})
