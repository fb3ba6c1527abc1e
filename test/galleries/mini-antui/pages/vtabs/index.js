Page({
  data: {
    tabs: ['a', 'b', 'c'].map((anchor) => ({ anchor, title: `Tab ${anchor}` })),
    current: 1,
  },
  change(current) {
    this.setData({ current })
  },
})
