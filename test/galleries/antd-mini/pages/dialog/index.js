Page({
  data: {
    footer: { layout: 'horizontal', buttons: [{ text: 'No' }, { text: 'Yes', type: 'primary' }] },
  },
  tap() {},
})
