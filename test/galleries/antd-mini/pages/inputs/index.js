Page({
  data: {
    files: [{ url: '/star.svg', status: 'done', uid: '1' }],
  },
  tap() {},
  async upload() {
    return '/star.svg'
  },
})
