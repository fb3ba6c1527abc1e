Page({
  data: {
    longText: 'These words become smaller until all of them stand in one line',
  },
  tap() {},
})
