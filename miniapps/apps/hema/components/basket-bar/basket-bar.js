const { fill } = require('/shared/language')
const { yuan } = require('/shared/price')
const { feeOf, missingToFree } = require('../../data/delivery')
const t = require('../../i18n')

Component({
  properties: { name: String, count: Number, goods: Number, action: String },

  data: { t, total: 0, hint: '' },

  observers: {
    goods(goods) {
      const more = missingToFree(goods)
      this.setData({
        total: goods + feeOf(goods),
        hint: more ? fill(t.toFree, { more: yuan(more) }) : t.isFree,
      })
    },
  },

  methods: {
    act() {
      this.triggerEvent('action')
    },
  },
})
