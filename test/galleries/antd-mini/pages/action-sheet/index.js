Page({
  data: {
    actions: [
      { text: 'One', description: 'below' },
      { text: 'Two', danger: true },
    ],
  },
  tap() {},
})
