Component({
  properties: { item: { type: Object, value: null } },

  methods: {
    open() {
      wx.navigateTo({ url: `/pages/item/item?id=${this.data.item.id}` })
    },
    count({ detail }) {
      this.triggerEvent('count', detail)
    },
  },
})
