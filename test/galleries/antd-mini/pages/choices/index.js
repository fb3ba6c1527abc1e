Page({
  data: {
    options: ['a', 'b'].map((value) => ({ value, label: `Option ${value}` })),
    selections: ['a', 'b', 'c'].map((value) => ({
      value,
      text: `Choice ${value}`,
      subText: 'below',
    })),
  },
  tap() {},
})
