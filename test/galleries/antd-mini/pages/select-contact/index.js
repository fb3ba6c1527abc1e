Page({
  data: {
    contacts: [{ userId: '1', displayName: 'Zhang San', loginId: '138', avatar: '' }],
    recommended: [
      {
        name: 'Often',
        personSource: 'recommend',
        value: [{ userId: '2', displayName: 'Li Si', loginId: '139', avatar: '' }],
      },
    ],
  },
  tap() {},
})
