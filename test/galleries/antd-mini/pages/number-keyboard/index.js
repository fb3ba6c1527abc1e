Page({
  data: {
    value: '12',
  },
  change(value) {
    this.setData({ value })
  },
})
