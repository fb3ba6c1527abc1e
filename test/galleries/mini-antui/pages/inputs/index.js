Page({
  data: {
    isShown: true,
    items: ['Clothes', 'Books', 'Chairs'].map((value, id) => ({ id: `${id}`, value })),
  },
  tap() {},
})
