const key = 'reading'

const read = () =>
  Object.assign(
    { size: 2, theme: wx.getAppBaseInfo().theme === 'dark' ? 'night' : 'paper', day: 'paper' },
    wx.getStorageSync(key) || {},
  )

const keep = (change) => wx.setStorageSync(key, Object.assign(read(), change))

module.exports = { keep, read }
