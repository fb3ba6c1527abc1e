Page({
  data: {
    tabs: [1, 2, 3].map((n) => ({ title: `Tab ${n}`, subTitle: 'below', content: `Content ${n}` })),
    current: 0,
    bar: [
      { text: 'Home', icon: 'AppOutline' },
      { text: 'Mine', icon: 'UserOutline', badge: { type: 'dot' } },
    ],
  },
  change(current) {
    this.setData({ current })
  },
  tap() {},
})
