Page({
  data: {
    buttons: [{ type: 'delete', text: 'Delete' }],
  },
  tap() {},
})
