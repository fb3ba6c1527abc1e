Page({
  data: {
    actions: ['One', 'Two'].map((text) => ({ id: text, text, icon: 'SmileOutline' })),
  },
  tap() {},
})
