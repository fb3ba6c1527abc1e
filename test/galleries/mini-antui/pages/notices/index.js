Page({
  tap() {},
})
