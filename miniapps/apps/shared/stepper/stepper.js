Component({
  properties: {
    name: String,
    value: { type: Number, value: 1 },
    min: { type: Number, value: 1 },
    max: { type: Number, value: 99 },
  },

  methods: {
    less() {
      this.tell(this.data.value - 1)
    },
    more() {
      this.tell(this.data.value + 1)
    },
    tell(value) {
      if (value < this.data.min || value > this.data.max) return
      this.triggerEvent('change', { value, name: this.data.name })
    },
  },
})
