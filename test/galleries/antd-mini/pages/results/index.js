Page({
  data: {
    buttons: [{ text: 'Again', type: 'primary' }],
    paragraph: { rows: 2 },
  },
})
