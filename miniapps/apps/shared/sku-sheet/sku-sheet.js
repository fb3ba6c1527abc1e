const { firstChosen, lineOf } = require('../choices')
const words = require('./words')

Component({
  properties: {
    item: { type: Object, value: null },
    isOpen: Boolean,
    action: String,
  },

  data: { t: words, line: null, specs: [] },

  observers: {
    item(item) {
      if (!item) return
      this.chosen = firstChosen(item)
      this.quantity = 1
      this.draw()
    },
  },

  methods: {
    choose({ currentTarget: { dataset } }) {
      this.chosen = this.chosen.map((id, index) => (index === dataset.at ? dataset.value : id))
      this.change()
    },

    count({ detail }) {
      this.quantity = detail.value
      this.change()
    },

    draw() {
      const { item } = this.data
      const line = lineOf(item, this.chosen, this.quantity)
      const specs = item.specs.map((spec, index) => ({ ...spec, chosen: line.chosen[index] }))
      this.setData({ line, specs })
    },

    change() {
      this.draw()
      this.triggerEvent('change', this.data.line)
    },

    close() {
      this.triggerEvent('close')
    },

    confirm() {
      this.triggerEvent('confirm', this.data.line)
    },
  },
})
