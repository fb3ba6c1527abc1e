Component({
  properties: { picture: String, title: String, text: String, action: String },

  methods: {
    act() {
      this.triggerEvent('action')
    },
  },
})
