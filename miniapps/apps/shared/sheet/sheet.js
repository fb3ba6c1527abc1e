Component({
  properties: { isOpen: Boolean, title: String },

  methods: {
    close() {
      this.triggerEvent('close')
    },
    stay() {},
  },
})
