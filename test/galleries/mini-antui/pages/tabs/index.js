Page({
  data: {
    tabs: [
      { title: 'One', badgeType: 'dot' },
      { title: 'Two', badgeType: 'text', badgeText: '6' },
      { title: 'Three' },
    ],
    current: 1,
  },
  change({ index }) {
    this.setData({ current: index })
  },
})
