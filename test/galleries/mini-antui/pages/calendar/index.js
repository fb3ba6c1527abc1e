Page({
  data: {
    tags: [{ date: '2024-02-14', tag: 'here', tagColor: 5 }],
  },
  tap() {},
})
