Page({
  data: {
    fruit: [
      { value: 'apple', label: 'Apple' },
      { value: 'pear', label: 'Pear' },
    ],
    places: [{ value: 'zj', label: 'Zhejiang', children: [{ value: 'hz', label: 'Hangzhou' }] }],
    date: Date.UTC(2024, 1, 14, 4),
    isOpen: false,
  },
  format(value, column) {
    return `${column.label}!`
  },
  tap() {},
})
