Page({
  data: {
    extra: { action: 'tap', text: 'More' },
    items: ['One', 'Two', 'Three'].map((text) => ({ icon: '/star.svg', text })),
    steps: ['First', 'Second', 'Third'].map((title) => ({ title, description: 'what is done' })),
    links: [{ text: 'A link', url: '/pages/lists/index' }],
  },
  tap() {},
})
