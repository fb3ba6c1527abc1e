Page({
  data: {
    items: [
      { top: '80px', left: '20px', imageUrl: '/star.svg' },
      { top: '160px', left: '20px', imageUrl: '/star.svg' },
    ],
  },
  tap() {},
})
